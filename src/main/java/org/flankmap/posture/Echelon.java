package org.flankmap.posture;

/** The size of a formation, with digits 9-10 of its APP-6D symbol identification code. */
public enum Echelon implements Word {
    COMPANY("company", 15),
    BATTALION("battalion", 16),
    REGIMENT("regiment", 17),
    BRIGADE("brigade", 18),
    DIVISION("division", 21),
    CORPS("corps", 22),
    ARMY("army", 23),
    ARMY_GROUP("army-group", 24);

    private final String word;
    private final int code;

    Echelon(String word, int code) {
        this.word = word;
        this.code = code;
    }

    @Override
    public String word() {
        return word;
    }

    /** Digits 9-10 of the symbol identification code. */
    public int code() {
        return code;
    }

    /** As a reader sees it. */
    public String label() {
        String spaced = word.replace('-', ' ');
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
