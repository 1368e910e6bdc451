package org.flankmap.comparison;

import org.flankmap.scenario.Placed;

/** Whose formations a measure counts. */
public enum Force {
    ALLIED,
    HOST_NATION,
    /** Allied and host-nation. */
    FRIENDLY,
    OPPOSING;

    boolean has(Placed placed) {
        return switch (this) {
            case ALLIED -> placed.allied();
            case HOST_NATION -> placed.hostNation();
            case FRIENDLY -> !placed.opposing();
            case OPPOSING -> placed.opposing();
        };
    }
}
