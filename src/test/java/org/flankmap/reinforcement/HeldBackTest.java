package org.flankmap.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeldBackTest {
    private static Schedule schedule(Denial... denials) {
        return Bundled.problem("seven-brigades", RuleSet.CRISIS, denials).solve();
    }

    @Test
    void eachDayUntilAFormationClosesIsCountedOnce() {
        for (Closure closure : schedule().closures()) {
            double days = HeldBack.of(closure, Bundled.POSTURE).stream()
                    .mapToDouble(HeldBack::days)
                    .sum();
            assertThat(days)
                    .as(closure.movement().name())
                    .isCloseTo(closure.closed().orElseThrow(), within(1e-6));
        }
    }

    @Test
    void theLongestComesFirst() {
        for (Closure closure : schedule().closures()) {
            assertThat(HeldBack.of(closure, Bundled.POSTURE))
                    .extracting(HeldBack::days)
                    .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        }
    }

    @Test
    void nothingIsSaidOfWhatCannotArrive() {
        Schedule cut = schedule(
                Denial.closed("baltic-sea", 0), Denial.closed("north-sea", 0), Denial.closed("suwalki-gap", 0));
        List<Closure> stuck =
                cut.closures().stream().filter(closure -> !closure.arrives()).toList();
        assertThat(stuck).isNotEmpty();
        assertThat(stuck).allSatisfy(closure -> assertThat(HeldBack.of(closure, Bundled.POSTURE))
                .isEmpty());
    }
}
