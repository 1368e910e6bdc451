package org.flankmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GeoTest {
    private static final Position TAPA = new Position(59.260, 25.958);
    private static final Position RUKLA = new Position(55.053, 24.394);

    @Property
    void projectionAndItsInverseMeet(
            @ForAll @DoubleRange(min = -85, max = 85) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        assertThat(Mercator.latitude(Mercator.y(latitude))).isCloseTo(latitude, within(1e-9));
        assertThat(Mercator.longitude(Mercator.x(longitude))).isCloseTo(longitude, within(1e-9));
    }

    @Test
    void shortMapDistancesAgreeWithTheEllipsoid() {
        Position near = Geodesy.travel(TAPA, 90, 1000);
        double metresPerWorld = 40_075_016.686 * Math.cos(Math.toRadians(TAPA.latitude()));
        double onMap = (Mercator.x(near.longitude()) - Mercator.x(TAPA.longitude())) * metresPerWorld;
        assertThat(onMap).isCloseTo(1000, within(5.0));
    }

    @Test
    void viewportPutsTheCentreInTheMiddleAndFindsItAgain() {
        Viewport view = Viewport.fitting(Extent.BALTIC, 1280, 720, 1);
        assertThat(view.x(view.camera().centre())).isCloseTo(640, within(1e-6));
        assertThat(view.y(view.camera().centre())).isCloseTo(360, within(1e-6));
        Position back = view.position(view.x(TAPA), view.y(TAPA));
        assertThat(back.latitude()).isCloseTo(TAPA.latitude(), within(1e-9));
        assertThat(back.longitude()).isCloseTo(TAPA.longitude(), within(1e-9));
    }

    @Test
    void fittingViewShowsTheWholeExtent() {
        Extent shown = Viewport.fitting(Extent.FLANK, 1920, 1080, 1).extent();
        assertThat(shown.west()).isLessThanOrEqualTo(Extent.FLANK.west());
        assertThat(shown.north()).isGreaterThanOrEqualTo(Extent.FLANK.north() - 1e-9);
    }

    @Test
    void lineKeepsItsEndsAndItsStep() {
        var line = Geodesy.line(TAPA, RUKLA, 50_000);
        assertThat(line).startsWith(TAPA).endsWith(RUKLA);
        double length = Geodesy.distance(TAPA, RUKLA);
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            double part = Geodesy.distance(line.get(i - 1), line.get(i));
            assertThat(part).isLessThanOrEqualTo(50_001);
            sum += part;
        }
        assertThat(sum).isCloseTo(length, within(0.1));
    }

    @Test
    void gridReferencesRoundTrip() {
        String reference = Mgrs.format(TAPA);
        assertThat(reference).matches("\\d{1,2}[C-X] [A-Z]{2} \\d{5} \\d{5}");
        assertThat(Geodesy.distance(Mgrs.parse(reference).orElseThrow(), TAPA)).isLessThan(2);
        assertThat(Mgrs.parse("no reference")).isEmpty();
    }

    @Test
    void positionsOffTheGlobeAreRefused() {
        assertThatThrownBy(() -> new Position(91, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gridSquaresCutByABandsEdgeAreReadWhereTheyLie() {
        Position justNorthOf64 = new Position(64.0040, 39.3461);
        assertThat(Mgrs.parse(Mgrs.format(justNorthOf64)))
                .hasValueSatisfying(read ->
                        assertThat(Geodesy.distance(read, justNorthOf64)).isLessThan(2));
    }
}
