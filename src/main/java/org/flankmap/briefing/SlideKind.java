package org.flankmap.briefing;

import org.flankmap.posture.Word;

/** What a slide is for. */
public enum SlideKind implements Word {
    /** Opens: its words lie large over the map. */
    TITLE("title"),
    /** Shows a view of the map. */
    MAP("map"),
    /** Ends: what is to be remembered, over the map. */
    CLOSING("closing");

    private final String word;

    SlideKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether its words lie over the map rather than beside it. */
    public boolean covers() {
        return this != MAP;
    }
}
