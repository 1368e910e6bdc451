package org.flankmap.reinforcement;

/** The phases of a formation's reinforcement, in order. Several overlap, as its first serials run ahead of its last. */
public enum Phase {
    NOTICE("Notice"),
    PREPARATION("Preparation"),
    PERMISSION("Permission"),
    FLIGHT_TO_STOCK("Flight to the stock"),
    DRAW("Draw from the stock"),
    LOAD("Loading"),
    MOVE("Movement"),
    GAUGE_CHANGE("Gauge change"),
    DISCHARGE("Discharge"),
    STAGING("Staging and integration");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
