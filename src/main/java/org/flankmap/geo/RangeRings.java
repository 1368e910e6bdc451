package org.flankmap.geo;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Circles on the ellipsoid around a place. */
public record RangeRings(Position centre, List<Ring> rings) {
    private static final int POINTS = 180;

    public RangeRings {
        rings = List.copyOf(rings);
    }

    /**
     * One circle.
     *
     * @param kilometres its radius, above 0 and at most 5,000
     * @param label what is written at it
     */
    public record Ring(double kilometres, String label) {
        public Ring {
            if (!(kilometres > 0 && kilometres <= 5_000)) {
                throw new IllegalArgumentException(
                        "a range ring needs a radius above 0 and up to 5,000 km, not " + kilometres);
            }
        }
    }

    /** Rings at distances in kilometres. */
    public static RangeRings of(Position centre, double... kilometres) {
        return new RangeRings(
                centre,
                Arrays.stream(kilometres)
                        .mapToObj(radius -> new Ring(radius, number(radius) + " km"))
                        .toList());
    }

    /**
     * Rings at so many hours of march, as the crow flies: roads are longer, so no unit gets farther.
     *
     * @param kilometresPerHour the mean speed, halts included
     */
    public static RangeRings ofMarch(Position centre, double kilometresPerHour, double... hours) {
        return new RangeRings(
                centre,
                Arrays.stream(hours)
                        .mapToObj(time -> new Ring(
                                time * kilometresPerHour,
                                number(time) + " h (" + number(time * kilometresPerHour) + " km)"))
                        .toList());
    }

    /** The points of one of the rings, the first not repeated. */
    public List<Position> line(Ring ring) {
        return Geodesy.circle(centre, ring.kilometres() * 1000, POINTS);
    }

    private static String number(double value) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }
}
