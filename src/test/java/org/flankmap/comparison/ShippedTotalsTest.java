package org.flankmap.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The totals of the built-in scenarios against a table made by hand from the sources, not from the code. "At least" says
 * whether formations stand there whose size the sources do not give.
 */
class ShippedTotalsTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final BuiltInScenarios SCENARIOS = BuiltInScenarios.of(POSTURE);
    static final List<Measure> MEASURES_OF_EVERY_STATE = List.of(Measure.ALLIED_PERSONNEL, Measure.ALLIED_BATTALIONS);

    @ParameterizedTest(name = "{0} {1} {2}: {3} to {4} ({6})")
    @CsvFileSource(resources = "totals.csv", numLinesToSkip = 1)
    void aTotalIsWhatTheSourcesSay(
            String scenario, String states, String measure, double least, double most, String atLeast, String from) {
        Situation situation = Situation.of(POSTURE, SCENARIOS.byId(scenario).orElseThrow());
        Tally tally = Indicators.of(situation, List.of(states.split(" ")))
                .tally(Measure.byId(measure).orElseThrow());
        assertThat(tally.least()).as("least, of %s", names(tally)).isCloseTo(least, within(0.001));
        assertThat(tally.most()).as("most, of %s", names(tally)).isCloseTo(most, within(0.001));
        assertThat(tally.lowerBound()).as("at least").isEqualTo(atLeast.equals("yes"));
        assertThat(from).isNotBlank();
    }

    private static List<String> names(Tally tally) {
        return tally.counted().stream()
                .map(part -> part.name() + " " + part.preferred())
                .toList();
    }

    @ParameterizedTest
    @FieldSource("MEASURES_OF_EVERY_STATE")
    void theTableHasEveryScenarioAndStateOfTheFlank(Measure measure) throws IOException {
        List<String> lines;
        try (InputStream table = ShippedTotalsTest.class.getResourceAsStream("totals.csv")) {
            lines = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        for (Scenario scenario : SCENARIOS.all()) {
            for (String state : Comparison.FLANK_STATES) {
                String start = scenario.id() + "," + state + "," + measure.id() + ",";
                assertThat(lines).filteredOn(line -> line.startsWith(start)).hasSize(1);
            }
        }
    }
}
