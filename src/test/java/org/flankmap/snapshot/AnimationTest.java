package org.flankmap.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.geo.Extent;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.reinforcement.Progress;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class AnimationTest {
    private static final Basemap BASEMAP = Basemap.bundled();
    private static final Posture POSTURE = PostureReader.bundled();
    private static final PictureSize SIZE = new PictureSize(640, 360);
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    @TempDir
    Path folder;

    private Sequence years;

    @BeforeEach
    void fourYears() {
        Situation before = recorded(2017);
        years = new Sequence(
                4, index -> Pages.of(before, recorded(2017 + 3 * index), MapMode.B, Layer.all(), Extent.BALTIC, false));
    }

    private static Situation recorded(int year) {
        return Situation.of(POSTURE, Scenario.recorded(LocalDate.of(year, 7, 1)));
    }

    private Path write(String name) {
        Path target = folder.resolve(name);
        new Animation(BASEMAP, MapStyle.LIGHT).write(years, SIZE, target, HALF_A_SECOND, Progress.SILENT);
        return target;
    }

    private List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFolderHoldsEachDateAsNumberedPicture() throws IOException {
        Path frames = write("frames");
        assertThat(names(frames)).containsExactly("frame-001.png", "frame-002.png", "frame-003.png", "frame-004.png");
        assertThat(names(folder)).containsExactly("frames");
        assertThat(PngText.read(frames.resolve("frame-002.png"))).containsEntry("Date", "2020-07-01");
    }

    @Test
    void aGifShowsTheSamePicturesUpToItsColours() throws IOException {
        Path frames = write("frames");
        List<BufferedImage> shown = played(write("years.gif"));
        assertThat(shown).hasSize(4);
        for (int i = 0; i < 4; i++) {
            BufferedImage frame =
                    ImageIO.read(frames.resolve(FrameFolder.name(i)).toFile());
            assertThat(meanDifference(frame, shown.get(i))).isLessThan(2);
        }
        assertThat(meanDifference(shown.get(0), shown.get(3))).isGreaterThan(2);
    }

    /** Each frame as a viewer shows it: drawn over the one before, at its place. */
    private static List<BufferedImage> played(Path gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(stream);
            BufferedImage screen = new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
            return IntStream.range(0, count(reader))
                    .mapToObj(i -> over(screen, reader, i))
                    .toList();
        }
    }

    private static int count(ImageReader reader) throws IOException {
        return reader.getNumImages(true);
    }

    private static BufferedImage over(BufferedImage screen, ImageReader reader, int index) {
        try {
            Element root = (Element) reader.getImageMetadata(index).getAsTree("javax_imageio_gif_image_1.0");
            Element where =
                    (Element) root.getElementsByTagName("ImageDescriptor").item(0);
            Element control = (Element)
                    root.getElementsByTagName("GraphicControlExtension").item(0);
            assertThat(control.getAttribute("delayTime")).isEqualTo(index == 3 ? "200" : "50");
            Graphics2D g = screen.createGraphics();
            g.drawImage(
                    reader.read(index),
                    Integer.parseInt(where.getAttribute("imageLeftPosition")),
                    Integer.parseInt(where.getAttribute("imageTopPosition")),
                    null);
            g.dispose();
            BufferedImage copy = new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
            copy.setData(screen.getData());
            return copy;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static double meanDifference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int i = 0; i < SIZE.width() * SIZE.height(); i++) {
            int a = one.getRGB(i % SIZE.width(), i / SIZE.width());
            int b = other.getRGB(i % SIZE.width(), i / SIZE.width());
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
            }
        }
        return (double) sum / SIZE.pixels() / 3;
    }

    @Test
    void theSameSequenceGivesTheSameBytes() throws IOException {
        assertThat(write("one.gif")).hasSameBinaryContentAs(write("other.gif"));
    }

    @Test
    void anAnimationRepeats() throws IOException {
        byte[] bytes = Files.readAllBytes(write("years.gif"));
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("NETSCAPE2.0");
    }

    @Test
    void aSecondExportReplacesTheFrames() throws IOException {
        Path frames = write("frames");
        Files.writeString(frames.resolve("frame-001.png"), "older");
        Files.writeString(frames.resolve("notes.txt"), "mine");
        write("frames");
        assertThat(PngText.read(frames.resolve("frame-001.png"))).containsEntry("Date", "2017-07-01");
        assertThat(frames.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void framesOfALongerSequenceAreNotMixedIn() throws IOException {
        Path frames = Files.createDirectory(folder.resolve("frames"));
        Files.writeString(frames.resolve("frame-005.png"), "older");
        assertThatThrownBy(() -> write("frames"))
                .isInstanceOf(PictureFile.UnwritableException.class)
                .hasMessageContaining("longer sequence");
        assertThat(names(frames)).containsExactly("frame-005.png");
    }

    @Test
    void targetsThatHoldNoAnimationGetASentence() throws IOException {
        assertThatThrownBy(() -> write("years.png")).hasMessageContaining("years.png holds no animation");
        Files.writeString(folder.resolve("frames"), "a file");
        assertThatThrownBy(() -> write("frames")).hasMessageContaining("is a file");
        assertThatThrownBy(() -> write("none/frames")).hasMessageContaining("does not exist");
        assertThat(names(folder)).containsExactly("frames");
    }

    @Test
    void aGifTooLargeToPlayIsRefused() {
        assertThatThrownBy(() -> new Animation(BASEMAP, MapStyle.LIGHT)
                        .write(
                                years,
                                new PictureSize(7680, 4320),
                                folder.resolve("years.gif"),
                                HALF_A_SECOND,
                                Progress.SILENT))
                .hasMessageContaining("too large to play");
    }

    @Test
    void whenCancelledNoFrameIsLeft() throws IOException {
        Path gif = Files.writeString(folder.resolve("years.gif"), "older");
        for (String name : List.of("years.gif", "frames")) {
            assertThatThrownBy(() -> new Animation(BASEMAP, MapStyle.LIGHT)
                            .write(years, SIZE, folder.resolve(name), HALF_A_SECOND, afterTheFirstFrame()))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(names(folder)).containsExactly("years.gif");
        assertThat(gif).hasContent("older");
    }

    private static Progress afterTheFirstFrame() {
        return new Progress() {
            private volatile double share;

            @Override
            public void at(double reached) {
                share = reached;
            }

            @Override
            public boolean cancelled() {
                return share > 0;
            }
        };
    }

    @Test
    void legendAndScaleStayWhereTheyBegan() {
        PagePainter painter = new PagePainter(BASEMAP, MapStyle.LIGHT);
        Sequence steady = years.steady(painter, SIZE);
        assertThat(steady.page(0).options().corners()).containsKeys(Piece.LEGEND, Piece.SCALE_BAR);
        assertThat(steady.page(3).options().corners())
                .isEqualTo(steady.page(0).options().corners());
    }
}
