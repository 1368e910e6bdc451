package org.flankmap.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flankmap.geo.Position;
import org.flankmap.symbology.SymbolCode;
import org.junit.jupiter.api.Test;

class SymbolWordingTest {
    private static final SymbolCode CODE = SymbolCode.parse("10031000161211000000");
    private static final SymbolText TEXT =
            new SymbolText("BG Latvia", "", "MN Bde Latvia", "CAN +12", "1,900", "since Jul 2017");
    private static final MapType TYPE = new MapType(MapStyle.LIGHT.palette(), 1);

    private static List<List<String>> wordings(PostureContent.Layer layer, Set<Amplifier> shown) {
        MapSymbol symbol = new MapSymbol(
                Subject.formation("f"), CODE, new Position(57, 24), TEXT, 1, layer, 1, "LVA", Optional.empty(), 0);
        return SymbolWording.of(symbol, shown, TYPE).stream()
                .map(lines -> lines.stream().map(MapLabel.Line::text).toList())
                .toList();
    }

    @Test
    void theNationGoesLast() {
        assertThat(wordings(PostureContent.Layer.ALLIED, EnumSet.allOf(Amplifier.class)))
                .containsExactly(
                        List.of("BG Latvia / MN Bde Latvia", "CAN +12 · 1,900", "since Jul 2017"),
                        List.of("BG Latvia /", "MN Bde Latvia", "CAN +12 · 1,900", "since Jul 2017"),
                        List.of("BG Latvia / MN Bde Latvia", "CAN +12 · 1,900"),
                        List.of("BG Latvia /", "MN Bde Latvia", "CAN +12 · 1,900"),
                        List.of("BG Latvia", "CAN +12 · 1,900"),
                        List.of("BG Latvia", "CAN +12"),
                        List.of("BG Latvia CAN"),
                        List.of("CAN +12"),
                        List.of("CAN"));
    }

    @Test
    void anOpposingFormationMayStandWithItsNameAlone() {
        assertThat(wordings(PostureContent.Layer.OPPOSING, Amplifier.usual())).contains(List.of("BG Latvia"));
        assertThat(wordings(PostureContent.Layer.ALLIED, Amplifier.usual())).doesNotContain(List.of("BG Latvia"));
    }

    @Test
    void whatIsSwitchedOffIsNotWritten() {
        assertThat(wordings(PostureContent.Layer.ALLIED, Set.of(Amplifier.STRENGTH, Amplifier.DATE)))
                .containsExactly(List.of("1,900", "since Jul 2017"), List.of("1,900"));
        assertThat(wordings(PostureContent.Layer.ALLIED, Set.of(Amplifier.DESIGNATION)))
                .containsExactly(List.of("BG Latvia"));
        assertThat(wordings(PostureContent.Layer.ALLIED, Set.of())).isEmpty();
    }
}
