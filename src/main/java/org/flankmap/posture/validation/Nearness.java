package org.flankmap.posture.validation;

import org.flankmap.geo.Position;

/** When two positions in the files are the same place. */
final class Nearness {
    /** Degrees; about a tenth of a metre. */
    private static final double SAME = 1e-6;

    private Nearness() {}

    static boolean same(Position one, Position other) {
        return Math.abs(one.latitude() - other.latitude()) <= SAME
                && Math.abs(one.longitude() - other.longitude()) <= SAME;
    }

    /** As the files write it. */
    static String written(Position position) {
        return "[" + position.longitude() + ", " + position.latitude() + "]";
    }
}
