package org.flankmap.posture;

/** What a figure of strength counts. Figures of different scopes are never added. */
public enum Scope implements Word {
    WHOLE_BATTLEGROUP("whole-battlegroup", "whole battlegroup"),
    WHOLE_BRIGADE("whole-brigade", "whole brigade"),
    WHOLE_FORMATION("whole-formation", "whole formation"),
    NATIONAL_CONTINGENT("national-contingent", "one nation's part"),
    CEILING("ceiling", "authorised ceiling"),
    PLAN("plan", "plan"),
    EXERCISE("exercise", "exercise surge"),
    ALL_FOREIGN_TROOPS("all-foreign-troops", "all foreign troops in the country"),
    ESTABLISHMENT("establishment", "full establishment");

    private final String word;
    private final String label;

    Scope(String word, String label) {
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

    /** Whether the figure counts a formation as a whole, so that it may be added to others of its kind. */
    public boolean summable() {
        return this == WHOLE_BATTLEGROUP || this == WHOLE_BRIGADE || this == WHOLE_FORMATION;
    }
}
