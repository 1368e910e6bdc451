package org.flankmap.symbology;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The four frame shapes of land symbols in frame units, and where lines inside meet them, so that an icon that fills its
 * frame can adapt to each.
 */
enum Frame {
    /** A rectangle of 3:2. */
    FRIEND(75, 50, 75, 50),
    /** A square 1.1 times as high as the rectangle. */
    NEUTRAL(55, 55, 55, 55),
    /** A square on its corner, 1.44 times as high as the rectangle; its diagonals end where a slope of 3:4 meets the edge. */
    HOSTILE(72, 72, 72 / 1.75, 54 / 1.75),
    /** Four half ellipses on the sides of a square. */
    UNKNOWN(69.25, 69.25, 50, 33.9);

    /** Half the side of the square under the quatrefoil's lobes. */
    private static final double LOBE_BASE = 37;

    private final double halfWidth;
    private final double halfHeight;
    private final double diagonalX;
    private final double diagonalY;

    Frame(double halfWidth, double halfHeight, double diagonalX, double diagonalY) {
        this.halfWidth = halfWidth;
        this.halfHeight = halfHeight;
        this.diagonalX = diagonalX;
        this.diagonalY = diagonalY;
    }

    static Frame of(StandardIdentity identity) {
        return switch (identity) {
            case FRIEND, ASSUMED_FRIEND -> FRIEND;
            case NEUTRAL -> NEUTRAL;
            case HOSTILE, SUSPECT -> HOSTILE;
            case UNKNOWN, PENDING -> UNKNOWN;
        };
    }

    double halfWidth() {
        return halfWidth;
    }

    double halfHeight() {
        return halfHeight;
    }

    /** Where the diagonals (the crossed rifles' straps of the infantry) meet the frame, to the right of the centre. */
    double diagonalX() {
        return diagonalX;
    }

    double diagonalY() {
        return diagonalY;
    }

    /** Half the length of a level line at this height. */
    double halfWidthAt(double y) {
        return switch (this) {
            case FRIEND, NEUTRAL -> halfWidth;
            case HOSTILE -> halfWidth - Math.abs(y);
            case UNKNOWN -> lobes(Math.abs(y));
        };
    }

    /** Half the length of an upright line at this distance from the centre. */
    double halfHeightAt(double x) {
        return switch (this) {
            case FRIEND, NEUTRAL -> halfHeight;
            case HOSTILE -> halfHeight - Math.abs(x);
            case UNKNOWN -> lobes(Math.abs(x));
        };
    }

    private double lobes(double across) {
        double depth = halfWidth - LOBE_BASE;
        return across <= LOBE_BASE
                ? LOBE_BASE + depth * root(across / LOBE_BASE)
                : LOBE_BASE * root((across - LOBE_BASE) / depth);
    }

    private static double root(double part) {
        return Math.sqrt(Math.max(0, 1 - part * part));
    }

    /** The outline, clockwise from the upper left. */
    Shape outline() {
        return switch (this) {
            case FRIEND, NEUTRAL -> new Rectangle2D.Double(-halfWidth, -halfHeight, 2 * halfWidth, 2 * halfHeight);
            case HOSTILE -> Shapes.polygon(-72, 0, 0, -72, 72, 0, 0, 72);
            case UNKNOWN -> quatrefoil();
        };
    }

    private Shape quatrefoil() {
        double b = LOBE_BASE;
        double depth = halfWidth - b;
        Path2D path = new Path2D.Double();
        path.append(Shapes.halfEllipse(0, -b, b, depth, Side.ABOVE), true);
        path.append(Shapes.halfEllipse(b, 0, depth, b, Side.RIGHT), true);
        path.append(Shapes.halfEllipse(0, b, b, depth, Side.BELOW), true);
        path.append(Shapes.halfEllipse(-b, 0, depth, b, Side.LEFT), true);
        path.closePath();
        return path;
    }
}
