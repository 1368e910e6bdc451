package org.flankmap.snapshot;

import java.util.Locale;

/** The pieces of a page besides its map, each of which can be left out. */
public enum Piece {
    TITLE(false),
    SUBTITLE(false),
    /** The date that the posture on the map speaks for. */
    DATE(false),
    /** What the marks in the frame mean. */
    LEGEND(true),
    SCALE_BAR(true),
    NORTH_ARROW(true),
    /** Where figures and base map come from, along the foot. */
    SOURCES(false),
    /** The comparison beside the map. */
    PANEL(false),
    /** A picture of the user's; beside the date unless it is given a corner. */
    LOGO(true);

    private final boolean inCorner;

    Piece(boolean inCorner) {
        this.inCorner = inCorner;
    }

    /** Whether it can lie in a corner of the map. */
    public boolean inCorner() {
        return inCorner;
    }

    /** The name the command line and files use, such as {@code scale-bar}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
