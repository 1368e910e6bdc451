package org.flankmap.posture;

/** How sure a state is. */
public enum Confidence implements Word {
    OFFICIAL("official", "official"),
    REPORTED("reported", "reported"),
    ESTIMATED("estimated", "estimated");

    private final String word;
    private final String label;

    Confidence(String word, String label) {
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
}
