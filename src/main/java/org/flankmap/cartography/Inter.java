package org.flankmap.cartography;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/** The one type family, Inter, from its own package on the class path. */
public final class Inter {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/Inter-";
    private static final Map<Weight, Font> LOADED = new EnumMap<>(Weight.class);

    private Inter() {}

    /** The cuts in use. */
    public enum Weight {
        REGULAR("Regular"),
        SEMI_BOLD("SemiBold"),
        BOLD("Bold");

        private final String file;

        Weight(String file) {
            this.file = file;
        }
    }

    /** A cut at a size in logical pixels. */
    public static Font of(Weight weight, double size) {
        return base(weight).deriveFont((float) size);
    }

    /** A cut with its letters set apart, for the names of countries and seas; tracking in parts of the size. */
    public static Font tracked(Weight weight, double size, double tracking) {
        return base(weight)
                .deriveFont(Map.of(TextAttribute.SIZE, (float) size, TextAttribute.TRACKING, (float) tracking));
    }

    /** The outlines of a cut, OpenType, for files that embed them. */
    public static InputStream file(Weight weight) {
        String resource = FOLDER + weight.file + ".otf";
        InputStream stream = Inter.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("the font " + resource + " is missing from the class path");
        }
        return stream;
    }

    private static synchronized Font base(Weight weight) {
        return LOADED.computeIfAbsent(weight, Inter::load);
    }

    /** The bold cut says that it is bold, which draws the same, and by which drawings of other programs know it. */
    private static Font load(Weight weight) {
        try (InputStream stream = file(weight)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, stream);
            return weight == Weight.BOLD ? font.deriveFont(Font.BOLD) : font;
        } catch (FontFormatException | IOException broken) {
            throw new IllegalStateException("the font Inter " + weight.file + " cannot be read", broken);
        }
    }
}
