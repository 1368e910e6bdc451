package org.flankmap.basemap;

import java.awt.geom.Line2D;

/**
 * A closed line on the Mercator unit square.
 *
 * @param points x and y in turn, the last point not repeated
 * @param west least x
 * @param north least y
 * @param east greatest x
 * @param south greatest y
 */
record Ring(double[] points, double west, double north, double east, double south) {
    /**
     * Makes a ring; one that crosses the antimeridian goes on beyond the edge of the square instead of jumping across it,
     * with its middle within the square wherever it begins.
     */
    static Ring of(double[] points) {
        unwrap(points);
        double west = Double.MAX_VALUE;
        double north = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double south = -Double.MAX_VALUE;
        for (int i = 0; i < points.length; i += 2) {
            west = Math.min(west, points[i]);
            east = Math.max(east, points[i]);
            north = Math.min(north, points[i + 1]);
            south = Math.max(south, points[i + 1]);
        }
        double worlds = Math.floor((west + east) / 2);
        for (int i = 0; i < points.length && worlds != 0; i += 2) {
            points[i] -= worlds;
        }
        return new Ring(points, west - worlds, north, east - worlds, south);
    }

    private static void unwrap(double[] points) {
        for (int i = 2; i < points.length; i += 2) {
            points[i] -= Math.rint(points[i] - points[i - 2]);
        }
    }

    boolean meets(double left, double top, double right, double bottom) {
        return east >= left && west <= right && south >= top && north <= bottom;
    }

    /** Whether a point lies inside, by the even-odd rule. */
    boolean contains(double x, double y) {
        if (x < west || x > east || y < north || y > south) {
            return false;
        }
        boolean inside = false;
        int last = points.length - 2;
        for (int i = 0; i < points.length; i += 2) {
            double ax = points[i];
            double ay = points[i + 1];
            double bx = points[last];
            double by = points[last + 1];
            if (ay > y != by > y && x < (bx - ax) * (y - ay) / (by - ay) + ax) {
                inside = !inside;
            }
            last = i;
        }
        return inside;
    }

    /** Distance from a point to the line itself, in unit-square lengths. */
    double distance(double x, double y) {
        double least = Double.MAX_VALUE;
        int last = points.length - 2;
        for (int i = 0; i < points.length; i += 2) {
            least = Math.min(least, Line2D.ptSegDistSq(points[last], points[last + 1], points[i], points[i + 1], x, y));
            last = i;
        }
        return Math.sqrt(least);
    }
}
