package org.flankmap.snapshot;

import java.util.Locale;

/** A corner of the map. */
public enum Corner {
    LOWER_LEFT(true, false),
    LOWER_RIGHT(false, false),
    UPPER_LEFT(true, true),
    UPPER_RIGHT(false, true);

    private final boolean left;
    private final boolean upper;

    Corner(boolean left, boolean upper) {
        this.left = left;
        this.upper = upper;
    }

    static Corner of(boolean left, boolean upper) {
        return upper ? (left ? UPPER_LEFT : UPPER_RIGHT) : left ? LOWER_LEFT : LOWER_RIGHT;
    }

    boolean left() {
        return left;
    }

    boolean upper() {
        return upper;
    }

    /** The name the command line and files use, such as {@code lower-left}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
