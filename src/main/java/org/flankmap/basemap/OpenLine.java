package org.flankmap.basemap;

import java.awt.geom.Line2D;

/** Measures lines that do not close. */
final class OpenLine {
    private OpenLine() {}

    /** Distance from a point to a line, in unit-square lengths. */
    static double distance(Ring line, double x, double y) {
        double[] points = line.points();
        double least = Double.MAX_VALUE;
        for (int i = 2; i < points.length; i += 2) {
            least = Math.min(least, Line2D.ptSegDistSq(points[i - 2], points[i - 1], points[i], points[i + 1], x, y));
        }
        return Math.sqrt(least);
    }
}
