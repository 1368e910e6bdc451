package org.flankmap.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;

/** What the map marks as different between two situations of the shipped dataset. */
class MapDifferenceTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final BuiltInScenarios SCENARIOS = BuiltInScenarios.of(POSTURE);
    private static final Situation TRIPWIRE = Situation.of(POSTURE, SCENARIOS.tripwire());
    private static final Situation TODAY = Situation.of(POSTURE, SCENARIOS.today());

    private static MapFace face(Situation a, Situation b, Set<Layer> layers) {
        return MapFaces.of(a, b, MapMode.DIFFERENCE, layers).main();
    }

    @Test
    void aSituationAgainstItselfBearsNoMark() {
        MapDifference difference = face(TODAY, TODAY, Layer.all()).difference().orElseThrow();
        assertThat(difference.marks()).isEmpty();
        assertThat(difference.moves()).isEmpty();
    }

    @Test
    void whatCameIsOnlyInBAndSeenFromTheOtherSideOnlyInA() {
        Subject brigade = Subject.formation("panzerbrigade-45");
        assertThat(face(TRIPWIRE, TODAY, Layer.all()).difference().orElseThrow().markOf(brigade))
                .contains(DifferenceMark.ONLY_B);
        assertThat(face(TODAY, TRIPWIRE, Layer.all()).difference().orElseThrow().markOf(brigade))
                .contains(DifferenceMark.ONLY_A);
    }

    @Test
    void whatIsOnlyInAIsStillOnTheMap() {
        MapFace face = face(TODAY, TRIPWIRE, Layer.all());
        assertThat(face.content().symbols())
                .anyMatch(symbol -> symbol.subject().equals(Subject.formation("panzerbrigade-45")));
    }

    @Test
    void everyMarkBelongsToASymbolOfTheLayersShown() {
        MapFace face = face(TRIPWIRE, TODAY, Set.of(Layer.ALLIED));
        assertThat(face.difference().orElseThrow().marks().keySet())
                .isNotEmpty()
                .allMatch(id -> face.content().symbols().stream()
                        .anyMatch(symbol -> symbol.subject().equals(Subject.formation(id))));
    }

    @Test
    void aMoveLeadsFromThePlaceInAToThePlaceInB() {
        MapDifference difference =
                face(TRIPWIRE, TODAY, Layer.all()).difference().orElseThrow();
        for (MapDifference.Move move : difference.moves()) {
            assertThat(move.from())
                    .isEqualTo(
                            TRIPWIRE.formation(move.id()).orElseThrow().node().position());
            assertThat(move.to())
                    .isEqualTo(TODAY.formation(move.id()).orElseThrow().node().position());
        }
    }
}
