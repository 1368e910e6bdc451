package org.flankmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
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
    void refusesWhatItDoesNotKnowInOneSentence() {
        assertThat(run("today", "--close", "atlantis@2")).isEqualTo(2);
        assertThat(run("today", "--close", "klaipeda")).isEqualTo(2);
        assertThat(run("today", "--rules", "wartime")).isEqualTo(2);
        assertThat(run("today", "--set", "permision-days=3")).isEqualTo(2);
        assertThat(run("today", "--set", "permission-days=1000")).isEqualTo(2);
        assertThat(run("yesterday")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(6).allMatch(line -> line.endsWith("."));
        assertThat(err.toString()).contains("must lie between 0 and 90 days, not 1000");
    }
}
