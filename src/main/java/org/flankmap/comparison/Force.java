package org.flankmap.comparison;

import org.flankmap.scenario.Placed;

/** Whose formations a measure counts. */
public enum Force {
    ALLIED("Allied"),
    HOST_NATION("Host nation"),
    FRIENDLY("Allied and host nation"),
    OPPOSING("Opposing, within reach");

    private final String label;

    Force(String label) {
        this.label = label;
    }

    /** The heading of the measures that count it. */
    public String label() {
        return label;
    }

    boolean has(Placed placed) {
        return switch (this) {
            case ALLIED -> placed.allied();
            case HOST_NATION -> placed.hostNation();
            case FRIENDLY -> !placed.opposing();
            case OPPOSING -> placed.opposing();
        };
    }
}
