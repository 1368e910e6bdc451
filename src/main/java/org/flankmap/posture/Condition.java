package org.flankmap.posture;

/** What a source says of a formation's state beyond its numbers. */
public enum Condition implements Word {
    WEAKENED("weakened", "weakened"),
    REBUILDING("rebuilding", "rebuilding");

    private final String word;
    private final String label;

    Condition(String word, String label) {
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
