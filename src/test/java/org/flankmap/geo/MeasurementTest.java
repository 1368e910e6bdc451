package org.flankmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static final Position TALLINN = new Position(59.437, 24.754);
    private static final Position RIGA = new Position(56.949, 24.106);
    private static final Position VILNIUS = new Position(54.687, 25.280);

    @Test
    void aPathIsAsLongAsItsLegs() {
        MeasuredPath path = new MeasuredPath(List.of(TALLINN, RIGA, VILNIUS));
        assertThat(path.legs()).hasSize(2);
        assertThat(path.legs().get(0).metres()).isCloseTo(279_700, within(500.0));
        assertThat(path.legs().get(0).bearing()).isCloseTo(188, within(1.0));
        assertThat(path.legs().get(1).bearing()).isCloseTo(163, within(1.0));
        assertThat(path.length()).isEqualTo(Geodesy.distance(TALLINN, RIGA) + Geodesy.distance(RIGA, VILNIUS));
    }

    @Test
    void onePointIsNoPathAndTwoAreNoArea() {
        assertThat(new MeasuredPath(List.of(RIGA)).legs()).isEmpty();
        assertThat(new MeasuredPath(List.of()).length()).isZero();
        assertThat(new MeasuredArea(List.of(RIGA, VILNIUS)).squareMetres()).isZero();
    }

    /** A degree square at the equator: the ellipsoid's arcs of 111,319.5 m and 110,574.4 m. */
    @Test
    void anAreaIsThatOfTheEllipsoidWhicheverWayRound() {
        List<Position> square = List.of(new Position(0, 0), new Position(0, 1), new Position(1, 1), new Position(1, 0));
        List<Position> reversed = new ArrayList<>(square);
        Collections.reverse(reversed);
        assertThat(new MeasuredArea(square).squareMetres()).isCloseTo(12_308_778_361.0, within(1e6));
        assertThat(new MeasuredArea(reversed).squareMetres()).isEqualTo(new MeasuredArea(square).squareMetres());
        assertThat(new MeasuredArea(square).perimeter()).isCloseTo(2 * 110_574.4 + 111_319.5 + 111_302.6, within(2.0));
    }

    @Test
    void everyPointOfARingIsAtItsDistance() {
        RangeRings rings = RangeRings.of(RIGA, 100, 250);
        for (RangeRings.Ring ring : rings.rings()) {
            assertThat(rings.line(ring)).allSatisfy(point -> assertThat(Geodesy.distance(RIGA, point))
                    .isCloseTo(ring.kilometres() * 1000, within(0.01)));
        }
        assertThat(rings.rings()).extracting(RangeRings.Ring::label).containsExactly("100 km", "250 km");
    }

    @Test
    void ringsOfAMarchSayTimeAndDistance() {
        assertThat(RangeRings.ofMarch(RIGA, 35, 6, 12.5).rings())
                .containsExactly(
                        new RangeRings.Ring(210, "6 h (210 km)"), new RangeRings.Ring(437.5, "12.5 h (437.5 km)"));
    }

    @Test
    void aRingWithoutARadiusIsRefused() {
        assertThatThrownBy(() -> RangeRings.of(RIGA, 0))
                .hasMessage("a range ring needs a radius above 0 and up to 5,000 km, not 0.0");
    }
}
