package org.flankmap.snapshot;

import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The marking along the upper and the lower edge of a page.
 *
 * @param text what it says, one line
 * @param colour of the band; the letters are black or white, whichever stands out more
 */
public record Classification(String text, Color colour) {
    /** Used where no colour is chosen. */
    public static final Color GREEN = new Color(0x00703c);

    private static final Map<String, Color> COLOURS = Map.of(
            "green", GREEN,
            "blue", new Color(0x0033a0),
            "red", new Color(0xc8102e),
            "orange", new Color(0xff671f),
            "yellow", new Color(0xfce83a),
            "purple", new Color(0x502b85),
            "grey", new Color(0x5b6770),
            "black", Color.BLACK,
            "white", Color.WHITE);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public Classification {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the classification says nothing; give it a text or leave it out");
        }
        text = text.strip().replaceAll("\\s+", " ");
    }

    /** Reads a colour's name or {@code #rrggbb}; refuses anything else with a sentence fit for the user. */
    public static Color colour(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (HEX.matcher(word).matches()) {
            return Color.decode(word);
        }
        Color named = COLOURS.get(word);
        if (named == null) {
            throw new IllegalArgumentException("the colour \"" + text + "\" is neither of the form #0033a0 nor one of "
                    + String.join(", ", COLOURS.keySet().stream().sorted().toList()));
        }
        return named;
    }

    /** Black or white, by the contrast each has with the band (relative luminance of WCAG 2.1). */
    Color ink() {
        double luminance = 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
        return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? Color.BLACK : Color.WHITE;
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
