package org.flankmap.posture;

/** Whether a formation is where its state says, and how. */
public enum Status implements Word {
    /** Stationed there. */
    IN_PLACE("in-place", "In place"),
    /** There, by units that change in turn. */
    ROTATIONAL("rotational", "Rotational"),
    /** Stands elsewhere, tied to a state within a notice. */
    HELD_AT_READINESS("held-at-readiness", "Held at readiness"),
    /** Decided or promised, not there yet. */
    ANNOUNCED("announced", "Announced"),
    /** It left or was disbanded. */
    WITHDRAWN("withdrawn", "Withdrawn");

    private final String word;
    private final String label;

    Status(String word, String label) {
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

    /** Whether the formation stands where its state says, so that it counts as present. */
    public boolean present() {
        return this == IN_PLACE || this == ROTATIONAL;
    }
}
