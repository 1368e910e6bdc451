package org.flankmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.flankmap.comparison.Measure;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CompareCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int compare(String... arguments) {
        return new CommandLine(new CompareCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void theTextNamesBothScenariosWithTheirDates() {
        assertThat(compare("tripwire", "vilnius")).isZero();
        assertThat(out.toString()).startsWith("A  Tripwire, 1 Feb 2022\nB  Vilnius, 11 Jul 2023\n");
        assertThat(out.toString()).contains("All three", "Allied personnel", "Share of a brigade");
    }

    @Test
    void oneStateNeedsNoSum() {
        assertThat(compare("tripwire", "today", "--state", "pol")).isZero();
        assertThat(out.toString()).containsOnlyOnce("Allied personnel");
    }

    @Test
    void csvHasALineForEachStateAndMeasure() {
        assertThat(compare("tripwire", "today", "--format", "csv")).isZero();
        int measures = Measure.values().length;
        assertThat(out.toString().lines()).hasSize(1 + 4 * measures);
    }

    @Test
    void jsonCanBeReadBack() throws Exception {
        assertThat(compare("tripwire", "today", "--state", "LVA", "--format", "json"))
                .isZero();
        var document = new ObjectMapper().readTree(out.toString());
        assertThat(document.at("/a/id").asText()).isEqualTo("tripwire");
        assertThat(document.at("/states/0/rows/0/measure").asText()).isEqualTo("allied-personnel");
    }

    @Test
    void anUnknownScenarioGetsTheChoices() {
        assertThat(compare("tripwire", "tomorrow")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("There is no scenario \"tomorrow\"; use tripwire, ")
                .contains("us-drawdown.");
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void anUnknownStateGetsTheChoices() {
        assertThat(compare("tripwire", "today", "--state", "EST,FRA")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("There is no state \"FRA\" to compare; use FIN, EST, LVA, LTU, POL, SVK, HUN, ROU or BGR.");
    }

    @Test
    void anUnknownFormatGetsTheChoices() {
        assertThat(compare("tripwire", "today", "--format", "xml")).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("There is no format \"xml\"; use text, json or csv.");
    }
}
