package org.flankmap.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.flankmap.basemap.Basemap;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.geo.MeasuredArea;
import org.flankmap.geo.MeasuredPath;
import org.flankmap.geo.MgrsGrid.Spacing;
import org.flankmap.geo.Position;
import org.flankmap.geo.RangeRings;
import org.flankmap.geo.Viewport;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.Situation;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OverlaysTest {
    private static final Position TALLINN = new Position(59.437, 24.754);
    private static final Position RIGA = new Position(56.949, 24.106);
    private static final Position VILNIUS = new Position(54.687, 25.280);
    private static final Viewport VIEW = Viewport.fitting(Extent.BALTIC, 1280, 720, 1);
    private static final Basemap BASEMAP = Basemap.bundled();

    private static Viewport at(double zoom) {
        return new Viewport(new Camera(RIGA, zoom), 1280, 720, 1);
    }

    private static String drawn(MapOverlays overlays, Rectangle2D seen) {
        SVGGraphics2D surface = new SVGGraphics2D(1280, 720);
        MapPainter painter = new MapPainter(BASEMAP, MapStyle.LIGHT, 1);
        painter.paint(surface, VIEW, MapFace.EMPTY.overlaid(overlays), List.of());
        painter.paintGridNames(surface, VIEW, seen, overlays);
        return surface.getSVGElement();
    }

    private static String drawn(MapOverlays overlays) {
        return drawn(overlays, new Rectangle2D.Double(0, 0, 1280, 720));
    }

    @ParameterizedTest
    @CsvSource({"3.5, 600", "5.5, 300", "7, 120", "8, 60", "9.5, 15", "12, 5"})
    void meridiansComeCloserAsOneZoomsIn(double zoom, int minutes) {
        assertThat(GridPainter.graticule(at(zoom), 1).minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"4, ZONE", "6, HUNDRED_KILOMETRES", "9, TEN_KILOMETRES", "12, ONE_KILOMETRE"})
    void theMgrsGridGetsFinerAsOneZoomsIn(double zoom, Spacing spacing) {
        assertThat(GridPainter.spacing(at(zoom), 1)).isEqualTo(spacing);
    }

    @Test
    void degreesAreWrittenWithTheirSide() {
        assertThat(Graticule.label(24 * 60 + 30, "E", "W")).isEqualTo("24°30′E");
        assertThat(Graticule.label(-5 * 60, "E", "W")).isEqualTo("5°W");
        assertThat(Graticule.label(0, "E", "W")).isEqualTo("0°");
    }

    @Test
    void gridLinesAreNamedAtTheEdgesOfWhatIsSeen() {
        MapOverlays degrees = MapOverlays.NONE.withGrids(Set.of(Grid.GRATICULE));
        assertThat(drawn(degrees)).contains(">24°E<", ">58°N<", ">14°E<");
        assertThat(drawn(degrees, new Rectangle2D.Double(640, 0, 640, 720)))
                .contains(">26°E<", ">58°N<")
                .doesNotContain(">14°E<");
        assertThat(drawn(MapOverlays.NONE.withGrids(Set.of(Grid.MGRS)))).contains(">35V LG<", ">EM<");
    }

    @Test
    void tenKilometreLinesBearTheirKilometres() {
        List<GridNames.Name> names = MgrsEdge.across(Spacing.TEN_KILOMETRES, 1280, x -> at(9).position(x, 0));
        assertThat(names).extracting(GridNames.Name::text).contains("10", "20", "90");
        GridNames.Name twenty = names.stream()
                .filter(name -> name.text().equals("20"))
                .findFirst()
                .orElseThrow();
        String easting =
                org.flankmap.geo.Mgrs.format(at(9).position(twenty.at(), 0)).split(" ")[2];
        assertThat(Integer.parseInt(easting)).isBetween(20_000, 20_900);
    }

    @Test
    void aMeasuredPathSaysEachLegAndTheWhole() {
        String svg =
                drawn(MapOverlays.NONE.withMeasurements(List.of(new MeasuredPath(List.of(TALLINN, RIGA, VILNIUS)))));
        assertThat(svg).contains(">280 km, 188°<", ">262 km, 163°<", ">Total 542 km<");
    }

    @Test
    void anAreaSaysItsSizeAndRingsTheirRadius() {
        String svg = drawn(MapOverlays.NONE
                .withMeasurements(List.of(new MeasuredArea(List.of(TALLINN, RIGA, VILNIUS))))
                .withRings(List.of(RangeRings.of(RIGA, 100), RangeRings.ofMarch(VILNIUS, 30, 4))));
        assertThat(svg).contains(" km², ").contains(" km around<").contains(">100 km<", ">4 h (120 km)<");
    }

    @ParameterizedTest
    @EnumSource(MapStyle.class)
    void overlaysAreSeenInEveryStyle(MapStyle style) {
        MapOverlays overlays = new MapOverlays(
                Set.of(Grid.GRATICULE),
                List.of(RangeRings.of(RIGA, 200)),
                List.of(new MeasuredPath(List.of(TALLINN, VILNIUS))));
        int plain = painted(style, MapOverlays.NONE);
        assertThat(painted(style, overlays)).isNotEqualTo(plain);
    }

    private static int painted(MapStyle style, MapOverlays overlays) {
        BufferedImage image = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
        new MapPainter(BASEMAP, style, 1)
                .paint(
                        image.createGraphics(),
                        Viewport.fitting(Extent.BALTIC, 320, 180, 1),
                        MapFace.EMPTY.overlaid(overlays),
                        List.of());
        return java.util.Arrays.hashCode(image.getRGB(0, 0, 320, 180, null, 0, 320));
    }

    @Test
    void wordsOfOverlaysKeepOffSymbolsAndNames() {
        MapContent content = PostureContent.of(
                Situation.on(PostureReader.bundled(), LocalDate.of(2026, 7, 1)), PostureContent.Layer.all());
        MapScene scene = new SceneComposer(BASEMAP, MapStyle.LIGHT, 1).compose(VIEW, content);
        FreeSpots free = new FreeSpots(scene);
        List<Point2D> ring = RangeRings.of(RIGA, 100).rings().stream()
                .flatMap(one -> RangeRings.of(RIGA, 100).line(one).stream())
                .map(point -> (Point2D) new Point2D.Double(VIEW.x(point), VIEW.y(point)))
                .toList();
        Point2D first = free.take(ring, 50, 14);
        Rectangle2D box = new Rectangle2D.Double(first.getX() - 25, first.getY() - 7, 50, 14);
        assertThat(scene.symbols()).noneMatch(drawn -> drawn.box().intersects(box));
        assertThat(scene.labels()).noneMatch(label -> label.box().intersects(box));
        assertThat(free.take(ring, 50, 14)).isNotEqualTo(first);
    }
}
