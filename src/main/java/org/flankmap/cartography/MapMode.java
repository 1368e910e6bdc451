package org.flankmap.cartography;

/** How the map shows the two postures of a comparison. */
public enum MapMode {
    A("a", "A"),
    B("b", "B"),
    SWIPE("swipe", "Swipe"),
    SIDE_BY_SIDE("side-by-side", "Side by side"),
    DIFFERENCE("difference", "Difference");

    private final String word;
    private final String label;

    MapMode(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** The name the command line uses. */
    public String word() {
        return word;
    }

    /** As a reader sees it. */
    public String label() {
        return label;
    }

    /** Whether two maps are shown, A on the left and B on the right. */
    public boolean divided() {
        return this == SWIPE || this == SIDE_BY_SIDE;
    }
}
