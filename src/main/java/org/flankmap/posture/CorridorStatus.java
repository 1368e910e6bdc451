package org.flankmap.posture;

/** Whether a corridor can be used. */
public enum CorridorStatus implements Word {
    OPEN("open", "open"),
    UPGRADING("upgrading", "being upgraded"),
    UNDER_CONSTRUCTION("under-construction", "under construction"),
    PLANNED("planned", "planned"),
    CLOSED("closed", "closed");

    private final String word;
    private final String label;

    CorridorStatus(String word, String label) {
        this.word = word;
        this.label = label;
    }

    @Override
    public String word() {
        return word;
    }

    /** As a reader sees it. */
    public String label() {
        return label;
    }

    public boolean usable() {
        return this == OPEN || this == UPGRADING;
    }
}
