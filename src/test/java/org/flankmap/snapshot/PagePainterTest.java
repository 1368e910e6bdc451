package org.flankmap.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Set;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.geo.Extent;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.Situation;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way from the shipped dataset to a page; vector output serves as the record of what was drawn. */
class PagePainterTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final Basemap BASEMAP = Basemap.bundled();

    private static Situation situation(String id) {
        Scenario scenario = BuiltInScenarios.of(POSTURE).all().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Situation.of(POSTURE, scenario);
    }

    private static Page page(boolean panel, Set<Layer> layers) {
        return Pages.of(situation("tripwire"), situation("today"), MapMode.B, layers, Extent.BALTIC, panel);
    }

    private static String drawn(Page page, MapStyle style) {
        SVGGraphics2D surface = new SVGGraphics2D(1920, 1080);
        new PagePainter(BASEMAP, style).paint(surface, page, 1920, 1080, 1);
        return surface.getSVGElement();
    }

    @Test
    void pageSaysWhatItShowsWhenAndAccordingToWhom() {
        String svg = drawn(page(true, Layer.all()), MapStyle.LIGHT);
        assertThat(svg)
                .contains(">From tripwire to brigade")
                .contains(">As of ")
                .contains("Natural Earth")
                .contains("GeoNames (CC BY 4.0)")
                .contains(">In this frame<")
                .contains("km<");
    }

    @Test
    void panelNamesEachBalticStateAndTheTwoPostures() {
        assertThat(drawn(page(true, Layer.all()), MapStyle.LIGHT))
                .contains(">How much of a brigade?<")
                .contains(">Estonia<")
                .contains(">Latvia<")
                .contains(">Lithuania<")
                .contains("Tripwire, 1 Feb 2022");
        assertThat(drawn(page(false, Layer.all()), MapStyle.LIGHT)).doesNotContain(">How much of a brigade?<");
    }

    @ParameterizedTest
    @EnumSource(MapStyle.class)
    void kaliningradAndTheSuwalkiGapAreLabelledInEveryStyle(MapStyle style) {
        assertThat(drawn(page(true, Layer.all()), style))
                .contains("KALININGRAD")
                .contains("Suwałki gap");
    }

    @Test
    void battlegroupsStandOnTheMapWithTheirNations() {
        String svg = drawn(page(false, EnumSet.of(Layer.ALLIED)), MapStyle.LIGHT);
        assertThat(svg).contains("BG Estonia").contains("BG Lithuania").contains("GBR");
    }

    @Test
    void legendListsOnlyWhatIsThere() {
        String svg = drawn(page(false, EnumSet.of(Layer.ALLIED)), MapStyle.LIGHT);
        assertThat(svg)
                .contains(">allied or host-nation formation")
                .doesNotContain(">road<")
                .doesNotContain(">stock<");
    }

    @Test
    void stylesDifferInSeaAndPage() {
        BufferedImage light = paint(MapStyle.LIGHT);
        BufferedImage dark = paint(MapStyle.DARK);
        assertThat(luminance(light, 600, 8)).isGreaterThan(0.9);
        assertThat(luminance(dark, 600, 8)).isLessThan(0.2);
    }

    private static BufferedImage paint(MapStyle style) {
        return new PagePainter(BASEMAP, style).paint(page(true, Layer.all()), new PictureSize(960, 540));
    }

    private static double luminance(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return (0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue()) / 255;
    }

    @Test
    void aLargerPictureIsDrawnFinerNotEnlarged() {
        PagePainter painter = new PagePainter(BASEMAP, MapStyle.LIGHT);
        Page page = page(true, Layer.all());
        BufferedImage small = painter.paint(page, new PictureSize(1920, 1080));
        BufferedImage large = painter.paint(page, new PictureSize(3840, 2160));
        assertThat(coarseEdges(large, 1)).isLessThan(coarseEdges(small, 2));
    }

    /** Edges beside blocks of 2 by 2 pixels of one colour: an enlarged picture has no others. */
    private static long coarseEdges(BufferedImage picture, int enlargement) {
        long uniform = 0;
        int width = picture.getWidth() * enlargement;
        int height = picture.getHeight() * enlargement;
        for (int y = 0; y < height - 3; y += 2) {
            for (int x = 0; x < width - 3; x += 2) {
                int here = picture.getRGB(x / enlargement, y / enlargement);
                boolean block = here == picture.getRGB((x + 1) / enlargement, y / enlargement)
                        && here == picture.getRGB(x / enlargement, (y + 1) / enlargement);
                boolean edge = here != picture.getRGB((x + 2) / enlargement, y / enlargement);
                uniform += block && edge ? 1 : 0;
            }
        }
        return uniform;
    }

    @Test
    void theSamePageGivesTheSamePixels() {
        BufferedImage one = paint(MapStyle.LIGHT);
        BufferedImage other = paint(MapStyle.LIGHT);
        assertThat(one.getRGB(0, 0, 960, 540, null, 0, 960)).isEqualTo(other.getRGB(0, 0, 960, 540, null, 0, 960));
    }
}
