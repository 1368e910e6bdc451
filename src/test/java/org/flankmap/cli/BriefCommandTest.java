package org.flankmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {
    private final PrintStream usualErr = System.err;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(usualErr);
    }

    private int run(String... arguments) {
        return CommandLineInterface.run(() -> 0, arguments);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theBuiltInBriefingBecomesTenPicturesAndSaysHowFarItIs() {
        int code = run(
                "brief",
                "from-tripwire-to-brigade",
                "--out",
                folder.resolve("out").toString(),
                "--size",
                "640x360");
        assertThat(code).isZero();
        assertThat(folder.resolve("out").toFile().list()).hasSize(10).allMatch(name -> name.matches("\\d\\d-.*\\.png"));
        assertThat(said()).contains("slide 1 of 10", "slide 10 of 10");
    }

    @Test
    void aBriefingThatIsNotThereIsToldInASentence() {
        int code = run("brief", "nothing.json", "--out", folder.toString());
        assertThat(code).isEqualTo(2);
        assertThat(said().strip().lines())
                .singleElement()
                .asString()
                .contains("no file nothing.json", "from-tripwire-to-brigade");
    }

    @Test
    void aStyleThatIsNoneIsToldInASentence() {
        int code = run("brief", "from-tripwire-to-brigade", "--out", folder.toString(), "--style", "pink");
        assertThat(code).isEqualTo(2);
        assertThat(said()).contains("\"pink\" is none of light, dark, print").doesNotContain("Exception");
    }
}
