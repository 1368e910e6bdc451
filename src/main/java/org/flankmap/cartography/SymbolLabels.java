package org.flankmap.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names formations, the heaviest first, then stocks. */
final class SymbolLabels {
    private final MapType type;
    private final double scale;

    SymbolLabels(MapType type, double scale) {
        this.type = type;
        this.scale = scale;
    }

    /** @param symbols in drawing order, the heaviest last */
    void place(LabelPlacer placer, List<MapScene.DrawnSymbol> symbols) {
        List<MapScene.DrawnSymbol> stocks = new ArrayList<>();
        for (int i = symbols.size() - 1; i >= 0; i--) {
            MapScene.DrawnSymbol drawn = symbols.get(i);
            if (drawn.symbol().subject().kind() == Subject.Kind.STOCK) {
                stocks.add(drawn);
            } else {
                place(placer, drawn, SymbolWording.formation(drawn.symbol(), type));
            }
        }
        stocks.forEach(drawn -> place(placer, drawn, SymbolWording.stock(drawn.symbol(), type)));
    }

    /** The first wording that has room, on the side away from the leader line. */
    private void place(LabelPlacer placer, MapScene.DrawnSymbol drawn, List<List<MapLabel.Line>> wordings) {
        boolean leftFirst = drawn.anchorX() > drawn.x() + 1;
        Optional<Subject> subject = Optional.of(drawn.symbol().subject());
        for (List<MapLabel.Line> lines : wordings) {
            if (placer.beside(drawn.box(), 4 * scale, lines, subject, leftFirst)) {
                return;
            }
        }
    }
}
