package org.flankmap.snapshot;

import java.nio.file.Path;
import java.util.Locale;

/** The kinds of files that pages are written to, told by the ending of the file's name. */
public enum PictureFormat {
    PNG,
    SVG,
    PDF,
    PPTX;

    /** Reads the ending; refuses any other with a sentence fit for the user. */
    public static PictureFormat of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (PictureFormat format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new IllegalArgumentException("the file " + file + " ends in none of .png, .svg, .pdf, .pptx");
    }
}
