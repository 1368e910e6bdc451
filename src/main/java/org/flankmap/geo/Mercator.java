package org.flankmap.geo;

/**
 * The spherical Mercator projection of web maps (EPSG:3857), with the whole world as the unit square: x grows from 0 at
 * 180° W to 1 at 180° E, y from 0 at the northern to 1 at the southern edge. The formulas are those of EPSG method 1024.
 */
public final class Mercator {
    /** The side of the world in pixels at zoom 0, as tile servers and Gluon Maps have it. */
    public static final double TILE = 256;

    /** The latitude at which the projected world becomes a square, degrees. */
    public static final double MAX_LATITUDE = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

    private Mercator() {}

    /** Unit-square x of a longitude in degrees. */
    public static double x(double longitude) {
        return longitude / 360 + 0.5;
    }

    /** Unit-square y of a latitude in degrees; latitudes beyond {@link #MAX_LATITUDE} are held at the edge. */
    public static double y(double latitude) {
        double held = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
        double sine = Math.sin(Math.toRadians(held));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    /** Longitude in degrees of a unit-square x. */
    public static double longitude(double x) {
        return (x - 0.5) * 360;
    }

    /** Latitude in degrees of a unit-square y. */
    public static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)));
    }

    /** The side of the whole world in pixels at a zoom, which may be fractional. */
    public static double worldSize(double zoom) {
        return TILE * Math.pow(2, zoom);
    }
}
