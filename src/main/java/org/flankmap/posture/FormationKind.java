package org.flankmap.posture;

/** What a formation is for. */
public enum FormationKind implements Word {
    BATTLEGROUP("battlegroup", "Battlegroup"),
    MANOEUVRE("manoeuvre", "Manoeuvre"),
    HEADQUARTERS("headquarters", "Headquarters"),
    FIRES("fires", "Fires"),
    AIR_DEFENCE("air-defence", "Air defence"),
    AVIATION("aviation", "Aviation"),
    ENGINEER("engineer", "Engineer"),
    RECONNAISSANCE("reconnaissance", "Reconnaissance"),
    SUPPORT("support", "Support"),
    TERRITORIAL("territorial", "Territorial defence");

    private final String word;
    private final String label;

    FormationKind(String word, String label) {
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
