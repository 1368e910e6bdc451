package org.flankmap.posture;

/** How a corridor is travelled. */
public enum Mode implements Word {
    ROAD("road", "Road"),
    RAIL("rail", "Rail"),
    SEA("sea", "Sea"),
    AIR("air", "Air"),
    INLAND_WATERWAY("inland-waterway", "Inland waterway");

    private final String word;
    private final String label;

    Mode(String word, String label) {
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
