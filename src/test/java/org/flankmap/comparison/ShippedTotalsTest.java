package org.flankmap.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The totals of the built-in scenarios against a table made by hand from the sources, not from the code. An empty
 * "at least" leaves open whether other formations of unknown size stand there too.
 */
class ShippedTotalsTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final BuiltInScenarios SCENARIOS = BuiltInScenarios.of(POSTURE);

    @ParameterizedTest(name = "{0} {1} {2}: {3} to {4} ({6})")
    @CsvFileSource(resources = "totals.csv", numLinesToSkip = 1)
    void aTotalIsWhatTheSourcesSay(
            String scenario, String states, String measure, double least, double most, String atLeast, String from) {
        Situation situation = Situation.of(POSTURE, SCENARIOS.byId(scenario).orElseThrow());
        Tally tally = Indicators.of(situation, List.of(states.split(" ")))
                .tally(Measure.byId(measure).orElseThrow());
        assertThat(tally.least()).as("least, of %s", tally.counted()).isEqualTo(least);
        assertThat(tally.most()).as("most, of %s", tally.counted()).isEqualTo(most);
        if (atLeast != null) {
            assertThat(tally.lowerBound()).as("at least").isEqualTo(atLeast.equals("yes"));
        }
        assertThat(from).isNotBlank();
    }
}
