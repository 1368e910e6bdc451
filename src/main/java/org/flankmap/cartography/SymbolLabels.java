package org.flankmap.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes beside formations, the heaviest first, then beside stocks. A symbol that nothing fits beside bears its nation's code
 * on its frame, so that none is without a mark.
 */
final class SymbolLabels {
    private final MapType type;
    private final double scale;

    SymbolLabels(MapType type, double scale) {
        this.type = type;
        this.scale = scale;
    }

    /**
     * Places the texts.
     *
     * @param symbols in drawing order, the heaviest last
     * @param shown what is switched on and has room at the zoom
     * @return the symbols in the same order, those with their nation's code on them that found no room for text
     */
    List<MapScene.DrawnSymbol> place(LabelPlacer placer, List<MapScene.DrawnSymbol> symbols, Set<Amplifier> shown) {
        List<MapScene.DrawnSymbol> marked = new ArrayList<>(symbols);
        for (boolean stocks : new boolean[] {false, true}) {
            for (int i = symbols.size() - 1; i >= 0; i--) {
                MapScene.DrawnSymbol drawn = symbols.get(i);
                if ((drawn.symbol().subject().kind() == Subject.Kind.STOCK) == stocks
                        && !place(placer, drawn, SymbolWording.of(drawn.symbol(), shown, type))
                        && shown.contains(Amplifier.COUNTRY)) {
                    marked.set(i, drawn.tagged(drawn.symbol().text().nation()));
                }
            }
        }
        return marked;
    }

    /** The first wording that has room, on the side away from the leader line. */
    private boolean place(LabelPlacer placer, MapScene.DrawnSymbol drawn, List<List<MapLabel.Line>> wordings) {
        boolean leftFirst = drawn.anchorX() > drawn.x() + 1;
        Optional<Subject> subject = Optional.of(drawn.symbol().subject());
        return wordings.stream().anyMatch(lines -> placer.beside(drawn.box(), 4 * scale, lines, subject, leftFirst));
    }
}
