package org.flankmap.geo;

/**
 * A box of longitudes and latitudes in degrees, WGS84. It does not cross the antimeridian: the theatre does not.
 *
 * @param west western longitude, -180 to 180
 * @param south southern latitude, -90 to 90
 * @param east eastern longitude, greater than west
 * @param north northern latitude, greater than south
 */
public record Extent(double west, double south, double east, double north) {
    /** From the Barents Sea to the Black Sea: every host of a battlegroup and what stands opposite. */
    public static final Extent FLANK = new Extent(8, 41, 42, 70);

    /** Estonia, Latvia, Lithuania, Kaliningrad and the Suwałki gap. */
    public static final Extent BALTIC = new Extent(18.5, 53.2, 30.2, 60.3);

    public static final Extent ESTONIA = new Extent(21.6, 57.4, 28.4, 59.9);
    public static final Extent LATVIA = new Extent(20.7, 55.6, 28.4, 58.2);
    public static final Extent LITHUANIA = new Extent(20.7, 53.8, 27.0, 56.6);

    public Extent {
        boolean inRange = west >= -180 && east <= 180 && south >= -90 && north <= 90;
        if (!inRange || !(west < east) || !(south < north)) {
            throw new IllegalArgumentException(
                    "not a box of west,south,east,north in degrees: " + west + "," + south + "," + east + "," + north);
        }
    }

    public boolean contains(Position position) {
        return position.longitude() >= west
                && position.longitude() <= east
                && position.latitude() >= south
                && position.latitude() <= north;
    }

    public boolean intersects(Extent other) {
        return other.west < east && other.east > west && other.south < north && other.north > south;
    }

    /** The middle of the box on the Mercator map, where it appears to the eye. */
    public Position centre() {
        return new Position(Mercator.latitude((Mercator.y(south) + Mercator.y(north)) / 2), (west + east) / 2);
    }
}
