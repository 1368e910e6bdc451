package org.flankmap.posture.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged copies of the shipped files end in a finding or pass, within a heap of 512 MB. */
class MutatedCopiesTest {
    @TempDir
    private Path folder;

    @Test
    void tenThousandDamagedCopiesEndInAFindingOrPass() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-ea",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        MutatedCopies.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        String told = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).describedAs(told).isTrue();
        assertThat(told)
                .contains("300 MB: refused by size")
                .contains(" 0 broke")
                .doesNotContain("Exception");
        assertThat(process.exitValue()).describedAs(told).isZero();
    }
}
