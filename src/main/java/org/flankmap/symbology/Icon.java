package org.flankmap.symbology;

/** Draws what stands inside a frame. */
@FunctionalInterface
interface Icon {
    /** An icon without a mark. */
    Icon BLANK = (ink, frame) -> {};

    void draw(Ink ink, Frame frame);

    /** This icon with another one over it. */
    default Icon and(Icon other) {
        return (ink, frame) -> {
            draw(ink, frame);
            other.draw(ink, frame);
        };
    }

    /** Letters across the middle. */
    static Icon letters(String text) {
        return (ink, frame) -> ink.letters(text, 0, 0, 30, 72);
    }
}
