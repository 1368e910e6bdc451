package org.flankmap.symbology;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The few shapes symbols are made of. */
final class Shapes {
    private Shapes() {}

    static Shape polygon(double... xy) {
        Path2D path = polyline(xy);
        path.closePath();
        return path;
    }

    static Path2D polyline(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    static Shape circle(double x, double y, double radius) {
        return ellipse(x, y, radius, radius);
    }

    static Shape ellipse(double x, double y, double radiusX, double radiusY) {
        return new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
    }

    /** Half an ellipse around (x, y), open on its flat side. */
    static Shape halfEllipse(double x, double y, double radiusX, double radiusY, Side side) {
        return new Arc2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY, side.start(), -180, Arc2D.OPEN);
    }

    /** A level bar with elliptic ends: the track of the armoured arms. */
    static Shape track(double straight, double end, double halfHeight) {
        Path2D path = new Path2D.Double();
        path.append(halfEllipse(straight, 0, end, halfHeight, Side.RIGHT), true);
        path.append(halfEllipse(-straight, 0, end, halfHeight, Side.LEFT), true);
        path.closePath();
        return path;
    }
}
