package org.flankmap.posture;

/** Whether a stock can be drawn from. */
public enum StockStatus implements Word {
    IN_PLACE("in-place", "In place"),
    PLANNED("planned", "Planned"),
    UNDER_CONSTRUCTION("under-construction", "Under construction"),
    CLOSED("closed", "Closed");

    private final String word;
    private final String label;

    StockStatus(String word, String label) {
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
