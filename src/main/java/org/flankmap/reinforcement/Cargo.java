package org.flankmap.reinforcement;

/** What moves as one kind: each kind has its own ways. */
public enum Cargo {
    /** Tracked vehicles: by rail, on heavy transporters, by ship; short distances on their own tracks. */
    TRACKED("tracked vehicles"),
    /** Trailers and containers: by rail, on lorries, by ship. */
    CONTAINERS("trailers and containers"),
    /** Wheeled vehicles: they march, and cross the sea by ship. */
    WHEELED("wheeled vehicles"),
    /** People: by air, with buses and passenger trains to and from the airfields. */
    PEOPLE("people");

    private final String label;

    Cargo(String label) {
        this.label = label;
    }

    /** As a sentence names it. */
    public String label() {
        return label;
    }
}
