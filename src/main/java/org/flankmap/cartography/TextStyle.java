package org.flankmap.cartography;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How one kind of text looks, on the map or on a page.
 *
 * @param font with its size in logical pixels
 * @param ink the letters' colour
 * @param halo the colour around them
 * @param haloWidth logical pixels of halo on each side; 0 for none
 */
public record TextStyle(Font font, Color ink, Color halo, double haloWidth) {
    /** Measures as the painters draw: smoothed, with fractional widths. */
    static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private static final Map<Measured, Double> WIDTHS = new ConcurrentHashMap<>();
    private static final int REMEMBERED = 20_000;

    private record Measured(Font font, String text) {}

    public double width(String text) {
        if (WIDTHS.size() > REMEMBERED) {
            WIDTHS.clear();
        }
        return WIDTHS.computeIfAbsent(new Measured(font, text), key -> {
            Rectangle2D bounds = key.font().getStringBounds(key.text(), MEASURE);
            return bounds.getWidth();
        });
    }

    /** Height of a line that leaves room for accents and descenders. */
    public double lineHeight() {
        return font.getSize2D() * 1.22;
    }

    /** From the top of a line to the foot of its letters. */
    public double ascent() {
        return font.getSize2D() * 0.95;
    }
}
