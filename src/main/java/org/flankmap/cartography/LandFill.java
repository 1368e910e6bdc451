package org.flankmap.cartography;

import java.util.Locale;

/** What the colour of the countries can carry besides who they are. */
public enum LandFill {
    NONE("Plain land"),
    SHARE("Share of a brigade in B"),
    CHANGE("Change of the share from A to B"),
    SPENDING("Defence spending"),
    US_FORCES("US forces by host");

    private final String label;

    LandFill(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name in an option of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
