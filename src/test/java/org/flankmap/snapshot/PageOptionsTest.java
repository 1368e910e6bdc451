package org.flankmap.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.geo.Extent;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Situation;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the choices about a page's pieces do to the page. */
class PageOptionsTest {
    private static final Basemap BASEMAP = Basemap.bundled();
    private static final Page PAGE = page(MapMode.B);
    private static final PictureSize SIZE = new PictureSize(960, 540);

    @TempDir
    Path folder;

    static Page page(MapMode mode) {
        Posture posture = PostureReader.bundled();
        BuiltInScenarios scenarios = BuiltInScenarios.of(posture);
        return Pages.of(
                Situation.of(posture, scenarios.tripwire()),
                Situation.of(posture, scenarios.today()),
                mode,
                Layer.all(),
                Extent.BALTIC,
                true);
    }

    private static String drawn(PageOptions options) {
        SVGGraphics2D surface = new SVGGraphics2D(1920, 1080);
        new PagePainter(BASEMAP, MapStyle.LIGHT).paint(surface, PAGE.with(options), 1920, 1080, 1);
        return surface.getSVGElement();
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE, >From tripwire to brigade",
        "SUBTITLE, >Map: Today",
        "DATE, >As of ",
        "LEGEND, >In this frame<",
        "SCALE_BAR, ' km<'",
        "SOURCES, >Sources: ",
        "PANEL, >How much of a brigade?<"
    })
    void aPieceThatIsLeftOutIsNotDrawn(Piece piece, String words) {
        assertThat(drawn(PageOptions.DEFAULT)).contains(words);
        assertThat(drawn(PageOptions.DEFAULT.without(piece))).doesNotContain(words);
    }

    @Test
    void theNorthArrowIsDrawnOnlyOnDemand() {
        assertThat(drawn(PageOptions.DEFAULT)).doesNotContain(">N<");
        assertThat(drawn(PageOptions.DEFAULT.with(Piece.NORTH_ARROW))).contains(">N<");
    }

    @Test
    void theMapTakesTheRoomOfWhatIsLeftOut() {
        PageOptions bare =
                PageOptions.DEFAULT.without(Piece.TITLE, Piece.SUBTITLE, Piece.DATE, Piece.SOURCES, Piece.PANEL);
        PageFrame frame = PageFrame.of(PAGE.with(bare), 0, 1920, 1080);
        assertThat(frame.map().getBounds()).isEqualTo(new Rectangle(0, 0, 1920, 1080));
    }

    @Test
    void onAPageHigherThanWideThePanelLiesBelowTheMap() {
        PageFrame frame = PageFrame.of(PAGE, 1, 1200, 1700);
        assertThat(frame.map().getWidth()).isEqualTo(1200);
        assertThat(frame.panel().orElseThrow().getY()).isEqualTo(frame.map().getMaxY());
    }

    @Test
    void aNarrowPageKeepsTheWholeLineOfSources() {
        SVGGraphics2D surface = new SVGGraphics2D(700, 1000);
        new PagePainter(BASEMAP, MapStyle.LIGHT).paint(surface, PAGE, 700, 1000, 1);
        assertThat(surface.getSVGElement()).contains("GeoNames").contains("recognise them.");
    }

    @Test
    void theClassificationStandsAlongBothEdges() {
        Classification marking = new Classification("Exercise only", new Color(0xc8102e));
        PageOptions marked = PageOptions.DEFAULT.classified(Optional.of(marking));
        assertThat(drawn(marked).split(">Exercise only<", -1)).hasSize(3);
        BufferedImage picture = new PagePainter(BASEMAP, MapStyle.LIGHT).paint(PAGE.with(marked), SIZE);
        assertThat(new Color(picture.getRGB(3, 3))).isEqualTo(marking.colour());
        assertThat(new Color(picture.getRGB(3, 536))).isEqualTo(marking.colour());
    }

    @ParameterizedTest
    @CsvSource({"black, white", "green, white", "blue, white", "yellow, black", "white, black", "'#fefefe', black"})
    void lettersOfAClassificationStandOut(String band, String letters) {
        Classification marking = new Classification("Exercise", Classification.colour(band));
        assertThat(marking.ink()).isEqualTo(Classification.colour(letters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mauve", "#12345", "#1234567", ""})
    void anUnknownColourGetsASentence(String text) {
        assertThatThrownBy(() -> Classification.colour(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the colour \"" + text + "\"")
                .hasMessageContaining("green");
    }

    @ParameterizedTest
    @EnumSource(Corner.class)
    void theLogoGoesIntoTheCornerChosen(Corner corner) throws Exception {
        PageOptions options = PageOptions.DEFAULT.carrying(Optional.of(Logo.read(magentaSquare())));
        int[] beside = middleOfMagenta(options);
        int[] placed = middleOfMagenta(options.placing(Piece.LOGO, corner));
        assertThat(beside[1]).isLessThan(60);
        assertThat(placed[0] < 300).isEqualTo(corner.left());
        assertThat(placed[1] < 270).isEqualTo(corner.upper());
        assertThat(placed[1]).isGreaterThan(60);
    }

    @Test
    void twoPiecesInOneCornerDoNotCoverEachOther() throws Exception {
        PageOptions options = PageOptions.DEFAULT
                .carrying(Optional.of(Logo.read(magentaSquare())))
                .placing(Piece.LEGEND, Corner.UPPER_LEFT)
                .placing(Piece.LOGO, Corner.UPPER_LEFT);
        int[] below = middleOfMagenta(options);
        assertThat(below[0]).isLessThan(100);
        assertThat(below[1]).isGreaterThan(200);
    }

    private Path magentaSquare() throws Exception {
        BufferedImage square = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1600; i++) {
            square.setRGB(i % 40, i / 40, 0xff00ff);
        }
        Path file = folder.resolve("logo.png");
        ImageIO.write(square, "png", file.toFile());
        return file;
    }

    private static int[] middleOfMagenta(PageOptions options) {
        BufferedImage picture = new PagePainter(BASEMAP, MapStyle.LIGHT).paint(PAGE.with(options), SIZE);
        long count = 0;
        long x = 0;
        long y = 0;
        for (int i = 0; i < 960 * 540; i++) {
            if ((picture.getRGB(i % 960, i / 960) & 0xffffff) == 0xff00ff) {
                count++;
                x += i % 960;
                y += i / 960;
            }
        }
        assertThat(count).isGreaterThan(100);
        return new int[] {(int) (x / count), (int) (y / count)};
    }

    @Test
    void aLogoThatIsNoPictureGetsASentence() throws Exception {
        Path text = Files.writeString(folder.resolve("logo.png"), "no picture");
        assertThatThrownBy(() -> Logo.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("logo.png")
                .hasMessageContaining("is not a picture");
        assertThatThrownBy(() -> Logo.read(folder.resolve("none.png"))).hasMessageContaining("is not there");
        assertThatThrownBy(() -> Logo.read(folder)).hasMessageContaining("is not there");
    }

    @Test
    void aPictureCutShortIsNoLogo() throws Exception {
        byte[] whole = Files.readAllBytes(magentaSquare());
        Path half = Files.write(folder.resolve("half.png"), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Logo.read(half)).hasMessageContaining("half.png is not a picture");
        Path empty = Files.write(folder.resolve("empty.png"), "".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Logo.read(empty)).hasMessageContaining("empty.png is not a picture");
    }

    @Test
    void onlyWhatLiesOnTheMapHasACorner() {
        assertThatThrownBy(() -> PageOptions.DEFAULT.placing(Piece.TITLE, Corner.LOWER_LEFT))
                .hasMessageContaining("title");
    }

    @ParameterizedTest
    @CsvSource({
        "720p,1280,720",
        "4k,3840,2160",
        "a4-300,3508,2480",
        "a4-portrait-150,1240,1754",
        "a3-150,2480,1754",
        "a3-portrait-300,3508,4961"
    })
    void presetsHaveTheSizesOfScreensAndPaper(String name, int width, int height) {
        PictureSize size = SizePreset.named(name).size();
        assertThat(new int[] {size.width(), size.height()}).containsExactly(width, height);
    }
}
