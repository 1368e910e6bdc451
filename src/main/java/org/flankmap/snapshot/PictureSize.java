package org.flankmap.snapshot;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture's size in pixels, within what can be written and opened again: 16,384 a side and 64 megapixels.
 *
 * @param width pixels
 * @param height pixels
 * @param dotsPerInch how fine it is meant to be on paper; 0 for a screen
 */
public record PictureSize(int width, int height, int dotsPerInch) {
    public static final int MAX_SIDE = 16_384;
    public static final int MIN_SIDE = 320;
    public static final long MAX_PIXELS = 64_000_000;

    private static final int POINTS_PER_INCH = 72;
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*[xX×]\\s*(\\d{1,9})");

    public PictureSize {
        if (width < MIN_SIDE || height < MIN_SIDE) {
            throw new IllegalArgumentException("the size " + width + "x" + height
                    + " is too small; both sides need at least " + MIN_SIDE + " pixels");
        }
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw new IllegalArgumentException("the size " + width + "x" + height
                    + " is too large; a side may have 16,384 pixels and the whole 64 megapixels");
        }
    }

    /** A size for a screen. */
    public PictureSize(int width, int height) {
        this(width, height, 0);
    }

    /** Reads {@code 1920x1080}; refuses anything else with a sentence fit for the user. */
    public static PictureSize parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("the size \"" + text + "\" is not of the form 1920x1080");
        }
        return new PictureSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public long pixels() {
        return (long) width * height;
    }

    /** Points of paper for a logical pixel of the page: its true size for paper, 96 pixels an inch otherwise. */
    double pointsPerLogicalPixel() {
        return dotsPerInch == 0 ? 0.75 : POINTS_PER_INCH * PagePainter.scale(this) / dotsPerInch;
    }
}
