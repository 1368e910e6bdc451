package org.flankmap.cartography;

import java.util.ArrayList;
import java.util.List;

/** What may stand beside a symbol, the fullest wording first: the strength goes before the nations, those before the name. */
final class SymbolWording {
    private static final String SEPARATOR = " · ";

    /** Names longer than this are broken in two. */
    private static final int LONG = 18;

    private SymbolWording() {}

    static List<List<MapLabel.Line>> formation(MapSymbol symbol, MapType type) {
        List<MapLabel.Line> whole = List.of(new MapLabel.Line(symbol.name(), type.formation));
        List<MapLabel.Line> broken = broken(symbol.name(), type.formation);
        String detail = symbol.detail();
        List<List<MapLabel.Line>> wordings = new ArrayList<>();
        if (!detail.isEmpty()) {
            String nations = detail.split(SEPARATOR, 2)[0];
            for (String second : detail.equals(nations) ? List.of(detail) : List.of(detail, nations)) {
                wordings.add(with(whole, second, type));
                if (broken.size() > 1) {
                    wordings.add(with(broken, second, type));
                }
            }
        }
        wordings.add(whole);
        return wordings;
    }

    static List<List<MapLabel.Line>> stock(MapSymbol symbol, MapType type) {
        List<MapLabel.Line> name = broken(symbol.name(), type.detail);
        return symbol.detail().isEmpty() ? List.of(name) : List.of(with(name, symbol.detail(), type), name);
    }

    private static List<MapLabel.Line> with(List<MapLabel.Line> name, String detail, MapType type) {
        List<MapLabel.Line> lines = new ArrayList<>(name);
        lines.add(new MapLabel.Line(detail, type.detail));
        return List.copyOf(lines);
    }

    /** A long name in two lines, at the space nearest to its middle. */
    private static List<MapLabel.Line> broken(String name, TextStyle look) {
        int middle = name.length() / 2;
        int before = name.lastIndexOf(' ', middle);
        int after = name.indexOf(' ', middle);
        int cut = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
        if (name.length() <= LONG || cut < 0) {
            return List.of(new MapLabel.Line(name, look));
        }
        return List.of(
                new MapLabel.Line(name.substring(0, cut), look), new MapLabel.Line(name.substring(cut + 1), look));
    }
}
