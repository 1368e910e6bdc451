package org.flankmap.posture;

/** What a node is for movement. */
public enum NodeKind implements Word {
    GARRISON("garrison", "Garrison"),
    PORT("port", "Port"),
    AIRPORT("airport", "Airport"),
    RAIL_TERMINAL("rail-terminal", "Rail terminal"),
    GAUGE_CHANGE("gauge-change", "Gauge change"),
    BORDER_CROSSING("border-crossing", "Border crossing"),
    BRIDGE("bridge", "Bridge"),
    JUNCTION("junction", "Junction"),
    TRAINING_AREA("training-area", "Training area"),
    DEPOT("depot", "Depot"),
    HEADQUARTERS("headquarters", "Headquarters"),
    CITY("city", "City");

    private final String word;
    private final String label;

    NodeKind(String word, String label) {
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
