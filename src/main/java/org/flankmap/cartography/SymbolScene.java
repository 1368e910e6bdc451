package org.flankmap.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Viewport;

/** Takes from the layout of the theatre the symbols that a view shows. */
final class SymbolScene {
    /** Symbols this far outside the view are drawn with it, so that one cut by the frame is still there. */
    private static final double BLEED = 120;

    private final TheatreLayout theatre;

    SymbolScene(TheatreLayout theatre) {
        this.theatre = theatre;
    }

    /** In drawing order, the heaviest last. */
    List<MapScene.DrawnSymbol> of(Viewport view, MapContent content) {
        double side = view.worldSize();
        TheatreLayout.LaidOut layout = theatre.at(view.camera().zoom(), content);
        double layoutSide = Mercator.worldSize(layout.zoom());
        Map<String, MapSymbol> byKey = new HashMap<>();
        content.symbols().forEach(symbol -> byKey.put(TheatreLayout.key(symbol), symbol));
        double frameHeight = theatre.frameHeight(layout.zoom());
        List<MapScene.DrawnSymbol> drawn = new ArrayList<>();
        for (SymbolLayout.Placed spot : layout.placed().values()) {
            MapSymbol symbol = byKey.get(spot.item().id());
            double unitX = Mercator.x(symbol.position().longitude());
            double unitY = Mercator.y(symbol.position().latitude());
            double anchorX = unitX * side + view.originX();
            double anchorY = unitY * side + view.originY();
            double x = anchorX + spot.x() - unitX * layoutSide;
            double y = anchorY + spot.y() - unitY * layoutSide;
            if (x < -BLEED || y < -BLEED || x > view.width() + BLEED || y > view.height() + BLEED) {
                continue;
            }
            Rectangle2D box = theatre.bounds(symbol, frameHeight);
            drawn.add(new MapScene.DrawnSymbol(
                    symbol,
                    anchorX,
                    anchorY,
                    x,
                    y,
                    frameHeight * symbol.relativeSize(),
                    new Rectangle2D.Double(x + box.getX(), y + box.getY(), box.getWidth(), box.getHeight()),
                    counted(symbol, spot, layout.merging(), byKey)));
        }
        drawn.sort(Comparator.comparingDouble(
                        (MapScene.DrawnSymbol d) -> d.symbol().weight())
                .thenComparing(d -> TheatreLayout.key(d.symbol())));
        return drawn;
    }

    /** What counts under a symbol: what is merged into it, and what found no room beside it, with what is merged into that. */
    private static List<Subject> counted(
            MapSymbol symbol, SymbolLayout.Placed spot, Merging merging, Map<String, MapSymbol> byKey) {
        List<Subject> counted = new ArrayList<>();
        merging.shown().get(symbol).forEach(merged -> counted.add(merged.subject()));
        for (String id : spot.stacked()) {
            MapSymbol stacked = byKey.get(id);
            counted.add(stacked.subject());
            merging.shown().get(stacked).forEach(merged -> counted.add(merged.subject()));
        }
        return counted;
    }
}
