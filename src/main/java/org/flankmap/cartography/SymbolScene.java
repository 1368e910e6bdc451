package org.flankmap.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.flankmap.geo.Viewport;

/** Takes from the layout of the theatre the symbols that a view shows. */
final class SymbolScene {
    /** Symbols this far outside the view are drawn with it, so that one cut by the frame is still there. */
    private static final double BLEED = 120;

    private SymbolScene() {}

    /** In drawing order: layer by layer, in each the heaviest last. */
    static List<MapScene.DrawnSymbol> of(Viewport view, TheatreLayout.LaidOut layout, Layering layering) {
        Rectangle2D seen = new Rectangle2D.Double(-BLEED, -BLEED, view.width() + 2 * BLEED, view.height() + 2 * BLEED);
        List<MapScene.DrawnSymbol> drawn = new ArrayList<>();
        for (TheatreLayout.Spread spread : layout.spread()) {
            MapSymbol symbol = spread.symbol();
            double anchorX = view.x(symbol.position());
            double anchorY = view.y(symbol.position());
            double x = anchorX + spread.right();
            double y = anchorY + spread.down();
            if (seen.contains(x, y)) {
                Rectangle2D box = spread.box();
                drawn.add(new MapScene.DrawnSymbol(
                        symbol,
                        anchorX,
                        anchorY,
                        x,
                        y,
                        spread.frameHeight(),
                        new Rectangle2D.Double(x + box.getX(), y + box.getY(), box.getWidth(), box.getHeight()),
                        spread.counted(),
                        ""));
            }
        }
        drawn.sort(Comparator.comparingInt(
                symbol -> layering.order().indexOf(symbol.symbol().layer())));
        return drawn;
    }
}
