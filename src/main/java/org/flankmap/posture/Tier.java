package org.flankmap.posture;

/** What kind of publisher a source is. */
public enum Tier implements Word {
    OFFICIAL("official", "official"),
    PRESS("press", "press or institute"),
    RELAY("relay", "relay");

    private final String word;
    private final String label;

    Tier(String word, String label) {
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
