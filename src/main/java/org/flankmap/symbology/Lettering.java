package org.flankmap.symbology;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Letters as outlines, so that they come out the same on every surface and need no font in an SVG. */
final class Lettering {
    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font FONT = load();
    private static final double CAP_HEIGHT =
            FONT.createGlyphVector(EXACT, "H").getOutline().getBounds2D().getHeight();

    private Lettering() {}

    /** The outline of a line of text that starts at the origin and stands on the line y = 0. */
    static Shape outline(String text, double capHeight) {
        double scale = capHeight / CAP_HEIGHT;
        return AffineTransform.getScaleInstance(scale, scale)
                .createTransformedShape(FONT.createGlyphVector(EXACT, text).getOutline());
    }

    private static Font load() {
        try (InputStream in = Lettering.class.getResourceAsStream(INTER)) {
            if (in == null) {
                throw new IllegalStateException("the Inter font is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the Inter font cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the Inter font cannot be read", e);
        }
    }
}
