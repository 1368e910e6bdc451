package org.flankmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ClosureCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new ClosureCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void saysWhenTheBritishBrigadeClosesInEstonia() {
        assertThat(run("today")).isZero();
        assertThat(out.toString()).containsPattern("day \\d+ +EST +4th Light Brigade");
    }

    @Test
    void saysWhyAFormationCannotArriveWhenGapAndSeaAreClosed() {
        assertThat(run("today", "--close", "suwalki-gap@2", "--close", "baltic-sea@2"))
                .isZero();
        assertThat(out.toString()).contains("the Suwałki gap and the Baltic Sea are closed from day 2.");
    }

    @Test
    void writesSustainmentAndCorridorsAsJson() throws JsonProcessingException {
        assertThat(run("seven-brigades", "--format", "json")).isZero();
        JsonNode document = JsonMapper.builder().build().readTree(out.toString());
        assertThat(document.get("sustainment")).hasSize(3);
        assertThat(document.get("sustainment")
                        .get(0)
                        .get("resupplyTonnesPerDay")
                        .asDouble())
                .isPositive();
        JsonNode corridor = document.get("corridors").get(0);
        assertThat(corridor.get("perDay")).hasSize(61);
        assertThat(corridor.get("vehicles")).hasSize(61);
        assertThat(corridor.get("load")).allMatch(load -> load.asDouble() >= 0 && load.asDouble() <= 1);
    }

    @ParameterizedTest
    @CsvSource({"formations,formation,11", "curve,state,244", "sustainment,state,3"})
    void writesOneTableAtATimeAsCsv(String table, String head, int lines) {
        assertThat(run("seven-brigades", "--format", "csv", "--table", table)).isZero();
        List<String> written = out.toString().lines().toList();
        assertThat(written.get(0)).startsWith(head + ",");
        assertThat(written).hasSize(lines + 1);
        long columns = written.get(0).chars().filter(c -> c == ',').count();
        assertThat(written)
                .allMatch(line -> line.replaceAll("\"[^\"]*\"", "")
                                .chars()
                                .filter(c -> c == ',')
                                .count()
                        == columns);
    }

    @Test
    void writesWhatACorridorPassesOnADayAsCsv() {
        assertThat(run("today", "--format", "csv", "--table", "corridors")).isZero();
        assertThat(out.toString()).containsPattern("\\R[a-z0-9-]+,\\d+,(march units|trains|loads),\\d+\\.\\d\\d,");
    }

    @Test
    void tellsOnTheErrorStreamHowFarALongRunIs() {
        AtomicLong time = new AtomicLong();
        PrintWriter writer = new PrintWriter(err);
        ClosureProgress progress = new ClosureProgress(writer, time::get);
        progress.at(0.1);
        assertThat(err.toString()).isEmpty();
        time.set(2_500_000_000L);
        progress.at(0.42);
        progress.at(0.43);
        time.set(9_000_000_000L);
        progress.at(1);
        assertThat(err.toString().lines()).containsExactly("Draws: 42 % done.");
    }

    @Test
    void refusesWhatItDoesNotKnowInOneSentence() {
        assertThat(run("today", "--close", "atlantis@2")).isEqualTo(2);
        assertThat(run("today", "--close", "klaipeda")).isEqualTo(2);
        assertThat(run("today", "--rules", "wartime")).isEqualTo(2);
        assertThat(run("today", "--set", "permision-days=3")).isEqualTo(2);
        assertThat(run("today", "--set", "permission-days=1000")).isEqualTo(2);
        assertThat(run("yesterday")).isEqualTo(2);
        assertThat(run("today", "--table", "phases")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(7).allMatch(line -> line.endsWith("."));
        assertThat(err.toString()).contains("must lie between 0 and 90 days, not 1000");
    }
}
