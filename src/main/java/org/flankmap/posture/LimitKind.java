package org.flankmap.posture;

/** What limits a corridor. */
public enum LimitKind implements Word {
    BRIDGE_CLASS("bridge-class", "bridge class"),
    SINGLE_TRACK("single-track", "single track"),
    PATHS_PER_DAY("paths-per-day", "paths a day"),
    MAXIMUM_SPEED("maximum-speed", "maximum speed"),
    TRANSIT_TIME("transit-time", "transit time"),
    AXLE_LOAD("axle-load", "axle load"),
    TRAIN_LENGTH("train-length", "train length"),
    WIDTH("width", "width"),
    PERMISSION("permission", "permission"),
    OTHER("other", "other");

    private final String word;
    private final String label;

    LimitKind(String word, String label) {
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
