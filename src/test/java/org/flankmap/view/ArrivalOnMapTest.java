package org.flankmap.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.flankmap.cartography.ArrivalMarks;
import org.flankmap.cartography.MapMode;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.reinforcement.Denial;
import org.flankmap.scenario.BuiltInScenarios;
import org.junit.jupiter.api.Test;

/** What a window, a slide and a written picture put on their map. */
class ArrivalOnMapTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final BuiltInScenarios SCENARIOS = BuiltInScenarios.of(POSTURE);

    private static Optional<ArrivalMarks> marks(ArrivalChoice choice) {
        ViewState state = ViewState.of(
                        SCENARIOS.byId("tripwire").orElseThrow(),
                        SCENARIOS.byId("seven-brigades").orElseThrow(),
                        Camera.fitting(Extent.BALTIC, 800, 600))
                .withMode(MapMode.B);
        return Figures.of(POSTURE, state.withArrival(choice)).faces().main().arrival();
    }

    @Test
    void nothingIsAddedUntilItIsAskedFor() {
        assertThat(marks(ArrivalChoice.START)).isEmpty();
    }

    @Test
    void theTrafficOfTheChosenDayIsWithinCapacity() {
        List<ArrivalMarks.Flow> flows =
                marks(ArrivalChoice.START.withFlow(true).on(25)).orElseThrow().flows();
        assertThat(flows).isNotEmpty();
        assertThat(flows).allSatisfy(flow -> {
            assertThat(flow.perDay()).isPositive();
            assertThat(flow.load()).isBetween(0.0, 1.0);
        });
        assertThat(marks(ArrivalChoice.START.withFlow(true).on(1))).isEmpty();
    }

    @Test
    void aCutBorderIsCrossedOnEachCorridorOverIt() {
        List<ArrivalMarks.Cross> gap = marks(ArrivalChoice.START.cutting(Cut.of(Denial.closed("suwalki-gap", 2))))
                .orElseThrow()
                .crosses();
        assertThat(gap).hasSizeGreaterThan(1);
        assertThat(gap).allSatisfy(cross -> {
            assertThat(cross.place().latitude()).isBetween(53.5, 54.8);
            assertThat(cross.place().longitude()).isBetween(22.3, 24.2);
        });
        assertThat(gap.stream().filter(cross -> cross.label().equals("closed, day 2")))
                .hasSize(1);
    }

    @Test
    void aCutUnderAAloneIsNotMarkedOnB() {
        ArrivalChoice onA = ArrivalChoice.START.cutting(new Cut(Denial.closed("klaipeda", 0), true, false));
        assertThat(marks(onA)).isEmpty();
    }

    @Test
    void aCutThatNamesNothingLeavesTheMapAsItIs() {
        assertThat(marks(ArrivalChoice.START.cutting(Cut.of(Denial.closed("atlantis", 0)))))
                .isEmpty();
    }
}
