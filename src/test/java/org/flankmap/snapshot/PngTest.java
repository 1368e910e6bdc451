package org.flankmap.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.reinforcement.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures written strip by strip, read back by ImageIO. */
class PngTest {
    private static final Basemap BASEMAP = Basemap.bundled();

    @TempDir
    Path folder;

    private static byte[] written(PictureSize size, Consumer<Graphics2D> painting, Map<String, String> texts)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(size, painting, texts, Progress.SILENT, out);
        return out.toByteArray();
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @ParameterizedTest
    @EnumSource(
            value = MapMode.class,
            names = {"B", "SWIPE", "DIFFERENCE"})
    void stripsPaintExactlyWhatAWholePicturePaints(MapMode mode) throws IOException {
        Page page = PageOptionsTest.page(mode).with(PageOptions.DEFAULT.with(Piece.NORTH_ARROW));
        PictureSize size = new PictureSize(1600, 2800);
        PagePainter painter = new PagePainter(BASEMAP, MapStyle.LIGHT);
        BufferedImage whole = painter.paint(page, size);
        byte[] file = written(size, painter.painting(page, size, PagePainter.scale(size)), Map.of());
        assertThat(pixels(ImageIO.read(new ByteArrayInputStream(file)))).isEqualTo(pixels(whole));
    }

    @ParameterizedTest
    @CsvSource({"320,320", "333,16000", "16000,333", "1449,1450", "1449,1449"})
    void everyPixelOfEveryShapeComesBack(int width, int height) throws IOException {
        PictureSize size = new PictureSize(width, height);
        BufferedImage noise = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] data = ((DataBufferInt) noise.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < data.length; i++) {
            data[i] = i * 0x9e3779b9 >>> 8;
        }
        byte[] file = written(size, g -> g.drawImage(noise, 0, 0, null), Map.of());
        assertThat(pixels(ImageIO.read(new ByteArrayInputStream(file)))).isEqualTo(pixels(noise));
    }

    @Test
    void theSamePageGivesTheSameFile() throws IOException {
        Page page = PageOptionsTest.page(MapMode.B);
        Snapshot snapshot = new Snapshot(BASEMAP, MapStyle.DARK);
        snapshot.write(page, new PictureSize(1280, 720), folder.resolve("one.png"));
        new Snapshot(BASEMAP, MapStyle.DARK).write(page, new PictureSize(1280, 720), folder.resolve("other.png"));
        assertThat(folder.resolve("one.png")).hasSameBinaryContentAs(folder.resolve("other.png"));
    }

    @Test
    void aFileSaysWhatItShowsAndGivesBackWhatWasAdded() {
        Path file = folder.resolve("map.png");
        String view = "{\"title\":\"Suwałki → Kaunas\",\n\"pages\":[" + "1,".repeat(4000) + "2]}";
        new Snapshot(BASEMAP, MapStyle.LIGHT)
                .write(
                        PageOptionsTest.page(MapMode.B),
                        new PictureSize(640, 360),
                        file,
                        Map.of("Flankmap view", view),
                        Progress.SILENT);
        assertThat(PngText.read(file))
                .containsEntry("Flankmap view", view)
                .containsEntry("Date", "2022-02-01 | 2026-07-01")
                .containsEntry("Scenario", "Tripwire | Today")
                .containsEntry("Extent", "18.5,53.2,30.2,60.3 (W,S,E,N in degrees)")
                .hasEntrySatisfying("Source", text -> assertThat(text).contains("Natural Earth"))
                .hasEntrySatisfying("Data version", text -> assertThat(text).contains("dataset"))
                .hasEntrySatisfying("Title", text -> assertThat(text).startsWith("From tripwire"));
    }

    @Test
    void textsKeepTheirOrder() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        List.of("Title", "Source", "Date", "Author", "Comment").forEach(key -> texts.put(key, key + " said"));
        Path file = Files.write(folder.resolve("map.png"), written(new PictureSize(320, 320), g -> {}, texts));
        assertThat(PngText.read(file)).containsExactlyEntriesOf(texts);
    }

    @Test
    void textsOfOtherProgramsAreReadToo() throws IOException {
        BufferedImage picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        Path file = folder.resolve("other.png");
        ImageIO.write(picture, "png", file.toFile());
        assertThat(PngText.read(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture at all", "GIF89a"})
    void whatIsNoPngGetsASentence(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), content);
        assertThatThrownBy(() -> PngText.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("map.png cannot be read as a PNG");
        assertThatThrownBy(() -> PngText.read(folder.resolve("none.png"))).hasMessageContaining("cannot be read");
    }

    @Test
    void aPngCutShortGetsASentence() throws IOException {
        byte[] whole = written(new PictureSize(320, 320), g -> {}, Map.of("Title", "cut short"));
        for (int length : new int[] {9, 30, 45}) {
            Path file = Files.write(folder.resolve("half.png"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> PngText.read(file)).hasMessageContaining("half.png cannot be read");
        }
    }

    @Test
    void progressGrowsToTheEnd() throws IOException {
        List<Double> told = new CopyOnWriteArrayList<>();
        Progress watching = new Progress() {
            @Override
            public void at(double share) {
                told.add(share);
            }
        };
        Png.write(new PictureSize(3000, 3000), g -> {}, Map.of(), watching, new ByteArrayOutputStream());
        assertThat(told).isSorted().hasSizeGreaterThan(3).last().isEqualTo(1.0);
    }

    @Test
    void aCancelledExportLeavesTheOlderFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "older");
        Progress impatient = new Progress() {
            private volatile boolean enough;

            @Override
            public void at(double share) {
                enough = share > 0;
            }

            @Override
            public boolean cancelled() {
                return enough;
            }
        };
        assertThatThrownBy(() -> new Snapshot(BASEMAP, MapStyle.LIGHT)
                        .write(PageOptionsTest.page(MapMode.B), new PictureSize(1600, 2800), file, Map.of(), impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(file).hasContent("older");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aFaultWhilePaintingIsTheFaultThatIsSeen() {
        assertThatThrownBy(() -> written(
                        new PictureSize(320, 320),
                        g -> {
                            throw new IllegalStateException("the painter fell");
                        },
                        Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the painter fell");
    }

    @Test
    void paperKnowsHowFineItIs() throws IOException {
        PictureSize paper = new PictureSize(320, 400, 300);
        byte[] file = written(
                paper,
                g -> {
                    g.setColor(Color.RED);
                    g.fillRect(0, 0, 320, 400);
                },
                Map.of());
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("pHYs");
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        assertThat(ByteBuffer.wrap(file, at, 4).getInt()).isEqualTo(11_811);
    }
}
