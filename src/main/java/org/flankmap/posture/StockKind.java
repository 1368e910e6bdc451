package org.flankmap.posture;

/** What a stock holds. */
public enum StockKind implements Word {
    UNIT_SET("unit-set", "Unit set"),
    AMMUNITION("ammunition", "Ammunition"),
    FUEL("fuel", "Fuel"),
    SUPPLY("supply", "Supply");

    private final String word;
    private final String label;

    StockKind(String word, String label) {
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
