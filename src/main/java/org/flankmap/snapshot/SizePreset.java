package org.flankmap.snapshot;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sizes that screens, slides and paper have. Paper lies on its side unless it is called upright. */
public enum SizePreset {
    HD_READY("720p", 1280, 720),
    FULL_HD("1080p", 1920, 1080),
    ULTRA_HD("4k", 3840, 2160),
    /** 13.33 by 7.5 inches, twice as fine as a screen. */
    WIDE_SLIDE("slide-16-9", 2560, 1440),
    /** 10 by 7.5 inches, twice as fine as a screen. */
    NARROW_SLIDE("slide-4-3", 1920, 1440),
    A4_DRAFT("a4-150", 297, 210, 150),
    A4("a4-300", 297, 210, 300),
    A4_UPRIGHT_DRAFT("a4-portrait-150", 210, 297, 150),
    A4_UPRIGHT("a4-portrait-300", 210, 297, 300),
    A3_DRAFT("a3-150", 420, 297, 150),
    A3("a3-300", 420, 297, 300),
    A3_UPRIGHT_DRAFT("a3-portrait-150", 297, 420, 150),
    A3_UPRIGHT("a3-portrait-300", 297, 420, 300);

    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final String word;
    private final PictureSize size;

    SizePreset(String word, int width, int height) {
        this.word = word;
        this.size = new PictureSize(width, height);
    }

    SizePreset(String word, int widthMillimetres, int heightMillimetres, int dotsPerInch) {
        this.word = word;
        this.size =
                new PictureSize(dots(widthMillimetres, dotsPerInch), dots(heightMillimetres, dotsPerInch), dotsPerInch);
    }

    private static int dots(int millimetres, int dotsPerInch) {
        return (int) Math.round(millimetres / MILLIMETRES_PER_INCH * dotsPerInch);
    }

    /** The name the command line uses. */
    public String word() {
        return word;
    }

    public PictureSize size() {
        return size;
    }

    /** Finds a preset by its name; refuses any other with a sentence fit for the user. */
    public static SizePreset named(String text) {
        return Arrays.stream(values())
                .filter(preset -> preset.word.equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the preset \"" + text + "\" is none of "
                        + Arrays.stream(values()).map(SizePreset::word).collect(Collectors.joining(", "))));
    }
}
