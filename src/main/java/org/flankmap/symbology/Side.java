package org.flankmap.symbology;

/** Which half of an ellipse; each runs clockwise. */
enum Side {
    ABOVE(180),
    RIGHT(90),
    BELOW(0),
    LEFT(270);

    private final double start;

    Side(double start) {
        this.start = start;
    }

    /** Degrees counter-clockwise from three o'clock, as {@link java.awt.geom.Arc2D} has them. */
    double start() {
        return start;
    }
}
