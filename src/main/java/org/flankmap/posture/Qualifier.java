package org.flankmap.posture;

/** How the source words a figure. */
public enum Qualifier implements Word {
    EXACT("exact", ""),
    ABOUT("about", "about"),
    AT_LEAST("at-least", "at least"),
    UP_TO("up-to", "up to");

    private final String word;
    private final String label;

    Qualifier(String word, String label) {
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
