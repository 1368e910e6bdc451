package org.flankmap.reinforcement;

/** Vehicles that all share, wherever they are used: a fleet is there only so often at a time. */
public enum Fleet {
    TRANSPORTERS("heavy equipment transporters"),
    WAGONS("flat wagons"),
    SHIPS("Baltic ro-ro ships");

    private final String label;

    Fleet(String label) {
        this.label = label;
    }

    /** As a sentence names it. */
    public String label() {
        return label;
    }
}
