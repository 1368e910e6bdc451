package org.flankmap.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.geo.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the map lies on a page, and where a swipe parts it. */
class MapBoxTest {
    private static final Basemap BASEMAP = Basemap.bundled();
    private static final Page PAGE = PageOptionsTest.page(MapMode.B);

    @ParameterizedTest
    @CsvSource({"1920,1080,1", "1280,720,1", "2480,3508,1", "3840,2160,2.5"})
    void theBoxToldIsTheOnePainted(int width, int height, double enlargement) {
        PictureSize size = new PictureSize(width, height);
        double scale = new Slides.Slide(PAGE, "", MapStyle.LIGHT, enlargement).scale(size);
        Rectangle2D painted = new PagePainter(BASEMAP, MapStyle.LIGHT)
                .layOut(PAGE, width / scale, height / scale, scale)
                .maps()
                .get(0)
                .whole();
        Snapshot snapshot = new Snapshot(BASEMAP, MapStyle.LIGHT, enlargement);
        assertThat(snapshot.mapBox(PAGE, size, PictureFormat.PNG)).isEqualTo(painted);
    }

    @Test
    void whatIsLargerLeavesTheMapLessRoom() {
        PictureSize size = new PictureSize(1920, 1080);
        Rectangle2D usual = new Snapshot(BASEMAP, MapStyle.LIGHT).mapBox(PAGE, size, PictureFormat.PNG);
        Rectangle2D large = new Snapshot(BASEMAP, MapStyle.LIGHT, 2).mapBox(PAGE, size, PictureFormat.PNG);
        assertThat(large.getHeight() * 2).isLessThan(usual.getHeight());
    }

    @Test
    void aShowHasItsWordsBesideThePicture() {
        PictureSize size = new PictureSize(1920, 1080);
        Snapshot snapshot = new Snapshot(BASEMAP, MapStyle.LIGHT);
        assertThat(snapshot.mapBox(PAGE, size, PictureFormat.PPTX).getY()).isZero();
        assertThat(snapshot.mapBox(PAGE, size, PictureFormat.PDF).getY()).isPositive();
    }

    private static List<LaidOutMap> swiped(double share) {
        Page page = PageOptionsTest.page(MapMode.SWIPE).splitAt(share);
        return new PagePainter(BASEMAP, MapStyle.LIGHT)
                .layOut(page, 1920, 1080, 1)
                .maps();
    }

    @ParameterizedTest
    @CsvSource({"0", "0.2", "0.7", "1"})
    void aSwipePassesFromAToBWhereItIsSplit(double share) {
        List<LaidOutMap> maps = swiped(share);
        Rectangle2D whole = maps.get(0).whole();
        assertThat(maps.get(0).part().getMaxX()).isCloseTo(whole.getWidth() * share, within(0.5));
        assertThat(maps.get(1).part().getX()).isEqualTo(maps.get(0).part().getMaxX());
        assertThat(maps.get(1).part().getMaxX()).isEqualTo(whole.getMaxX());
        assertThat(maps.get(1).whole()).isEqualTo(whole);
    }

    @Test
    void aNarrowPartIsLeftWithoutALegendItHasNoRoomFor() {
        assertThat(swiped(0.04).get(0).corners()).doesNotContainKey(Piece.LEGEND);
        assertThat(swiped(0.5).get(0).corners()).containsKey(Piece.LEGEND);
    }

    @Test
    void aSplitBeyondTheMapIsRefused() {
        assertThatThrownBy(() -> PAGE.splitAt(1.2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.2");
    }

    @Test
    void anExtentOfTheBoxesShapeIsShownWithoutMoreBesideIt() {
        PictureSize size = new PictureSize(1920, 1080);
        Page bare =
                new Page(PAGE.title(), PAGE.subtitle(), PAGE.asOf(), Extent.BALTIC, PAGE.faces(), Optional.empty(), "");
        LaidOutMap map = new PagePainter(BASEMAP, MapStyle.LIGHT)
                .layOut(bare, size.width(), size.height(), 1)
                .maps()
                .get(0);
        Extent shown = map.view().extent();
        Page again = new Page("", "", "", shown, PAGE.faces(), Optional.empty(), "");
        Extent seen = new PagePainter(BASEMAP, MapStyle.LIGHT)
                .layOut(again, size.width(), size.height(), 1)
                .maps()
                .get(0)
                .view()
                .extent();
        assertThat(seen.west()).isCloseTo(shown.west(), within(1e-3));
        assertThat(seen.north()).isCloseTo(shown.north(), within(1e-3));
    }
}
