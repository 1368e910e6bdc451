package org.flankmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SymbolCommandTest {
    private static final String BRIGADE = "10031000181211020000";

    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();
    private final CommandLine command = new CommandLine(new SymbolCommand());

    @BeforeEach
    void listen() {
        command.setErr(new PrintWriter(errors, true));
    }

    @Test
    void writesAPictureOfTheSizeAskedFor() throws IOException {
        Path file = folder.resolve("brigade.png");
        assertThat(command.execute(BRIGADE, "--size", "200", "--out", file.toString()))
                .isZero();
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isBetween(300, 330);
        assertThat(list()).containsExactly(file);
    }

    @Test
    void writesVectors() throws IOException {
        Path file = folder.resolve("brigade.SVG");
        assertThat(command.execute(BRIGADE, "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("<svg");
    }

    @Test
    void replacesAnEarlierPicture() throws IOException {
        Path file = Files.writeString(folder.resolve("brigade.png"), "old");
        assertThat(command.execute(BRIGADE, "--out", file.toString())).isZero();
        assertThat(ImageIO.read(file.toFile())).isNotNull();
    }

    @Test
    void aWrongDigitIsNamedAndNothingIsWritten() throws IOException {
        assertRefused(
                "Digit 4",
                "10091000181211020000",
                "--out",
                folder.resolve("x.png").toString());
        assertThat(list()).isEmpty();
    }

    @Test
    void aWrongSizeIsNamed() {
        assertRefused(
                "--size",
                BRIGADE,
                "--size",
                "0",
                "--out",
                folder.resolve("x.png").toString());
        assertRefused(
                "--size",
                BRIGADE,
                "--size",
                "big",
                "--out",
                folder.resolve("x.png").toString());
    }

    @Test
    void anUnknownKindOfFileIsNamed() {
        assertRefused(".png or .svg", BRIGADE, "--out", folder.resolve("x.bmp").toString());
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        assertRefused(
                "does not exist", BRIGADE, "--out", folder.resolve("no/x.png").toString());
    }

    private void assertRefused(String named, String... arguments) {
        errors.getBuffer().setLength(0);
        assertThat(command.execute(arguments)).isEqualTo(2);
        assertThat(errors.toString()).contains(named).endsWith("." + System.lineSeparator());
        assertThat(errors.toString().lines()).hasSize(1);
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
