package org.flankmap.snapshot;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a picture in pixels, within what can be written and opened again: 16,384 a side and 64 megapixels.
 *
 * @param width pixels
 * @param height pixels
 */
public record PictureSize(int width, int height) {
    public static final int MAX_SIDE = 16_384;
    public static final int MIN_SIDE = 320;
    public static final long MAX_PIXELS = 64_000_000;

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

    /** Reads {@code 1920x1080}; refuses anything else with a sentence fit for the user. */
    public static PictureSize parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("the size \"" + text + "\" is not of the form 1920x1080");
        }
        return new PictureSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
}
