package org.flankmap.desktop;

import org.flankmap.snapshot.PictureFormat;

/** What the composer can write. */
enum PictureKind {
    PNG("PNG picture", "png", PictureFormat.PNG),
    PDF("PDF, drawn as vectors", "pdf", PictureFormat.PDF),
    SVG("SVG, drawn as vectors", "svg", PictureFormat.SVG),
    PPTX("PowerPoint slide", "pptx", PictureFormat.PPTX),
    /** The posture date by date, from A's date to B's. */
    TIMELINE("Animated timeline (GIF)", "gif", PictureFormat.PNG);

    private final String label;
    private final String ending;
    private final PictureFormat layout;

    PictureKind(String label, String ending, PictureFormat layout) {
        this.label = label;
        this.ending = ending;
        this.layout = layout;
    }

    /** The ending of its files, without the dot. */
    String ending() {
        return ending;
    }

    /** The format whose pages are laid out as these are. */
    PictureFormat layout() {
        return layout;
    }

    boolean moves() {
        return this == TIMELINE;
    }

    @Override
    public String toString() {
        return label;
    }
}
