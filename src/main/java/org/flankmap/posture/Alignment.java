package org.flankmap.posture;

/** How far a corridor's route is public; where it is not, the line is drawn dashed. */
public enum Alignment implements Word {
    PUBLISHED("published", "published route"),
    PARTLY_PUBLISHED("partly-published", "partly published route"),
    ILLUSTRATIVE("illustrative", "illustrative route");

    private final String word;
    private final String label;

    Alignment(String word, String label) {
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
