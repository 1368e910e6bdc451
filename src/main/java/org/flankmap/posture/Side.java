package org.flankmap.posture;

/** Whose a formation is. */
public enum Side implements Word {
    ALLIED("allied", "Allied and host nation"),
    OPPOSING("opposing", "Opposing");

    private final String word;
    private final String label;

    Side(String word, String label) {
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
