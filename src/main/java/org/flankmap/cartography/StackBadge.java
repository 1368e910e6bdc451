package org.flankmap.cartography;

import java.awt.geom.Rectangle2D;
import org.flankmap.symbology.SymbolPainter;

/** How many more count under a symbol, written at the lower right corner of its frame. */
final class StackBadge {
    private static final double HEIGHT = 13;
    private static final double SIDES = 7;

    private StackBadge() {}

    static String text(MapScene.DrawnSymbol drawn) {
        return "+" + drawn.stacked().size();
    }

    /** @param look of the text */
    static Rectangle2D box(MapScene.DrawnSymbol drawn, TextStyle look, double scale) {
        Rectangle2D frame = SymbolPainter.frame(drawn.symbol().code(), drawn.x(), drawn.y(), drawn.frameHeight());
        double width = look.width(text(drawn)) + SIDES * scale;
        double height = HEIGHT * scale;
        return new Rectangle2D.Double(
                frame.getMaxX() - width + 3 * scale, frame.getMaxY() - height + 4 * scale, width, height);
    }

    /** The size of its letters, in whatever colour. */
    static TextStyle look(MapPalette palette, double scale) {
        return new TextStyle(Inter.of(Inter.Weight.BOLD, 10 * scale), palette.page(), palette.page(), 0);
    }
}
