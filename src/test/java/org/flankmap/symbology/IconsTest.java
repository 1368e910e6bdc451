package org.flankmap.symbology;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconsTest {
    /** Curves are flattened when areas are cut. */
    private static final double ROUNDING = 0.6;

    @ParameterizedTest
    @EnumSource(Frame.class)
    void noIconLeavesItsFrame(Frame frame) {
        Area allowed = new Area(frame.outline());
        allowed.add(new Area(new BasicStroke((float) (Ink.FRAME_PEN + ROUNDING)).createStrokedShape(frame.outline())));
        List<String> outside = new ArrayList<>();
        icons().forEach(named -> {
            Ink ink = Ink.forIcon();
            named.icon.draw(ink, frame);
            for (Mark mark : ink.marks()) {
                Area beyond = new Area(inked(mark));
                beyond.subtract(allowed);
                Rectangle2D box = beyond.getBounds2D();
                if (!beyond.isEmpty() && Math.max(box.getWidth(), box.getHeight()) > ROUNDING) {
                    outside.add(named.name + " " + box);
                }
            }
        });
        assertThat(outside).isEmpty();
    }

    @Test
    void modifiersKeepToTheirSector() {
        Sector1.ICONS.forEach(
                (code, icon) -> assertThat(box(icon).getMaxY()).as(code).isLessThan(-19));
        Sector2.ICONS.forEach(
                (code, icon) -> assertThat(box(icon).getMinY()).as(code).isGreaterThan(19));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "121100", "121101", "121102", "121104", "121105", "120500", "121000", "121300", "120600", "120800",
                "121900", "121700", "121800", "130100", "130101", "130102", "130300", "130301", "130302", "130700",
                "140100", "140700", "141200", "141700", "111000", "150500", "151000", "200200", "160400", "160600",
                "161100", "161300", "162500", "163400", "163600"
            })
    void aForcePosturesUnitsHaveAnIconOfTheirOwn(String entity) {
        assertThat(IconTable.known(SymbolCode.LAND_UNIT, entity)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "121301", "121309", "121307", "110701", "110300", "120504", "111200", "120802", "111902", "112000"
            })
    void aForcePosturesInstallationsHaveAnIconOfTheirOwn(String entity) {
        assertThat(IconTable.known(SymbolCode.INSTALLATION, entity)).isTrue();
    }

    private record Named(String name, Icon icon) {}

    private static Stream<Named> icons() {
        Stream<Named> all = Stream.concat(
                IconTable.LAND_UNITS.entrySet().stream().map(e -> new Named("10 " + e.getKey(), e.getValue())),
                InstallationIcons.ICONS.entrySet().stream().map(e -> new Named("20 " + e.getKey(), e.getValue())));
        all = Stream.concat(
                all, Sector1.ICONS.entrySet().stream().map(e -> new Named("sector 1 " + e.getKey(), e.getValue())));
        return Stream.concat(
                all, Sector2.ICONS.entrySet().stream().map(e -> new Named("sector 2 " + e.getKey(), e.getValue())));
    }

    private static Rectangle2D box(Icon icon) {
        Ink ink = Ink.forIcon();
        icon.draw(ink, Frame.FRIEND);
        return ink.marks().stream()
                .map(mark -> mark.shape().getBounds2D())
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    private static Shape inked(Mark mark) {
        return mark.filled()
                ? mark.shape()
                : new BasicStroke((float) mark.penWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                        .createStrokedShape(mark.shape());
    }
}
