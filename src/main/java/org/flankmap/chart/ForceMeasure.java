package org.flankmap.chart;

import org.flankmap.reinforcement.BuildUp;

/** In what the force in place is counted. */
public enum ForceMeasure {
    BATTALIONS("Manoeuvre battalions in place"),
    BRIGADES("Brigade equivalents in place"),
    PEOPLE("Soldiers in place");

    private final String label;

    ForceMeasure(String label) {
        this.label = label;
    }

    /** As a heading. */
    public String label() {
        return label;
    }

    double of(BuildUp.Point point) {
        return switch (this) {
            case BATTALIONS -> point.battalions();
            case BRIGADES -> point.brigadeEquivalents();
            case PEOPLE -> point.people();
        };
    }

    /** A factor from battalions or people, in which bands are drawn, to this. */
    double perDrawn() {
        return this == BRIGADES ? 1 / BuildUp.BATTALIONS_IN_BRIGADE : 1;
    }
}
