package org.flankmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.flankmap.snapshot.PngText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user types it, with the sentence and the exit code that come back. */
class SnapshotCommandTest {
    private static final PrintStream ERR = System.err;
    private static final PrintStream OUT = System.out;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void leave() {
        System.setErr(ERR);
        System.setOut(OUT);
    }

    private int run(String... options) {
        List<String> line = new ArrayList<>(List.of("snapshot"));
        line.addAll(List.of(options));
        return CommandLineInterface.run(() -> 0, line.toArray(String[]::new));
    }

    private void assertRefused(String words, String... options) throws IOException {
        said.reset();
        assertThat(run(options)).isEqualTo(2);
        String sentence = said.toString(StandardCharsets.UTF_8).strip();
        assertThat(sentence).contains(words).endsWith(".").doesNotContain("\n").doesNotContain("Exception");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(file -> !file.getFileName().toString().startsWith("logo")))
                    .isEmpty();
        }
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aPresetSetsTheSize() throws IOException {
        assertThat(run("--preset", "720p", "--without", "legend,panel", "--out", file("map.png")))
                .isZero();
        BufferedImage picture = ImageIO.read(folder.resolve("map.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(1280);
        assertThat(picture.getHeight()).isEqualTo(720);
    }

    @Test
    void titleAndClassificationAreTheUsers() throws IOException {
        assertThat(run("--title", "Our brief", "--classification", "Exercise only", "--out", file("map.svg")))
                .isZero();
        assertThat(Files.readString(folder.resolve("map.svg")))
                .contains(">Our brief<")
                .contains(">Exercise only<");
    }

    @Test
    void mistakesAboutPiecesGetOneSentence() throws IOException {
        assertRefused("\"ledgend\" is none of title", "--without", "ledgend", "--out", file("map.png"));
        assertRefused("\"middle\" is none of lower-left", "--place", "logo=middle", "--out", file("map.png"));
        assertRefused("title cannot lie in a corner", "--place", "title=lower-left", "--out", file("map.png"));
        assertRefused("\"a5\" is none of 720p", "--preset", "a5", "--out", file("map.png"));
        assertRefused(
                "\"mauve\" is neither",
                "--classification",
                "Exercise",
                "--classification-colour",
                "mauve",
                "--out",
                file("map.png"));
        assertRefused("says nothing", "--classification", " ", "--out", file("map.png"));
    }

    @Test
    void aWorldFileLiesBesideThePicture() throws IOException {
        assertThat(run("--size", "640x360", "--world-file", "--out", file("map.png")))
                .isZero();
        assertThat(folder.resolve("map.pgw")).exists();
        assertThat(folder.resolve("map.prj")).exists();
    }

    @Test
    void aTimelineBecomesFrames() throws IOException {
        assertThat(run(
                        "--timeline",
                        "2021-06..2022-05",
                        "--step",
                        "6m",
                        "--size",
                        "640x360",
                        "--without",
                        "panel",
                        "--out",
                        file("frames")))
                .isZero();
        Path second = folder.resolve("frames").resolve("frame-002.png");
        assertThat(PngText.read(second)).containsEntry("Date", "2021-12-01");
        assertThat(folder.resolve("frames").resolve("frame-003.png")).doesNotExist();
    }

    @Test
    void mistakesAboutTheTimelineGetOneSentence() throws IOException {
        String out = file("years.gif");
        assertRefused("is not of the form 2017..2030", "--timeline", "2017-2030", "--out", out);
        assertRefused("ends before it begins", "--timeline", "2030..2017", "--out", out);
        assertRefused("is none such as 10d", "--timeline", "2017..2030", "--step", "often", "--out", out);
        assertRefused("choose a longer step", "--timeline", "2017..2030", "--step", "1d", "--out", out);
        assertRefused("frame stays 0.02 to 60 seconds", "--timeline", "2017..2030", "--frame-time", "0", "--out", out);
        assertRefused("holds no animation", "--timeline", "2021..2022", "--out", file("years.pdf"));
    }

    @Test
    void theEstimateIsToldAndNothingIsWritten() throws IOException {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(run("--estimate", "--size", "3840x2160", "--out", file("map.png")))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("3840 × 2160 pixels, about 1.4 MB");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLogoThatIsNoPictureGetsOneSentence() throws IOException {
        Path logo = Files.writeString(folder.resolve("logo.txt"), "no picture");
        assertRefused("is not a picture", "--logo", logo.toString(), "--out", file("map.png"));
        assertRefused("is not there", "--logo", file("logo.none"), "--out", file("map.png"));
    }

    @Test
    void thePanelComparesTheStatesAskedForAndTheLandTakesTheirColour() throws IOException {
        assertThat(run("--states", "pol,SVK", "--panel", "briefing", "--fill", "spending", "--out", file("map.svg")))
                .isZero();
        assertThat(Files.readString(folder.resolve("map.svg")))
                .contains(">Slovakia<", ">Defence spending, latest to 2026<")
                .doesNotContain(">All three<");
    }

    @Test
    void mistakesAboutThePanelAndTheLandGetOneSentence() throws IOException {
        assertRefused("there is no state \"FRA\" to compare", "--states", "EST,FRA", "--out", file("map.svg"));
        assertRefused("the panel is \"on\", \"off\" or", "--panel", "large", "--out", file("map.svg"));
        assertRefused("the fill \"tanks\" is none of", "--fill", "tanks", "--out", file("map.svg"));
    }
}
