package org.flankmap.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.geo.Geodesy;

/**
 * Decides which symbols a zoom shows on their own and under which of them the others count: under what they are part of
 * where that stands in the same country and is shown, else under the nearest one of their side in their country. One that
 * has neither is shown after all, so that nothing is lost.
 *
 * @param shown what has a symbol of its own, and what counts under it
 */
record Merging(Map<MapSymbol, List<MapSymbol>> shown) {
    static Merging at(double zoom, List<MapSymbol> symbols) {
        Map<Subject, MapSymbol> bySubject = new HashMap<>();
        Map<MapSymbol, List<MapSymbol>> shown = new LinkedHashMap<>();
        List<MapSymbol> hidden = new ArrayList<>();
        for (MapSymbol symbol : symbols) {
            bySubject.put(symbol.subject(), symbol);
            if (zoom >= symbol.fromZoom()) {
                shown.put(symbol, new ArrayList<>());
            } else {
                hidden.add(symbol);
            }
        }
        hidden.sort(Comparator.comparingDouble(MapSymbol::weight).reversed().thenComparing(symbol -> symbol.subject()
                .id()));
        for (MapSymbol symbol : hidden) {
            host(symbol, bySubject, shown)
                    .ifPresentOrElse(over -> shown.get(over).add(symbol), () -> shown.put(symbol, new ArrayList<>()));
        }
        return new Merging(shown);
    }

    private static Optional<MapSymbol> host(
            MapSymbol symbol, Map<Subject, MapSymbol> bySubject, Map<MapSymbol, List<MapSymbol>> shown) {
        MapSymbol above = symbol;
        for (int steps = 0; steps < 8; steps++) {
            above = above.parent().map(bySubject::get).orElse(null);
            if (above == null) {
                break;
            }
            if (shown.containsKey(above) && above.host().equals(symbol.host())) {
                return Optional.of(above);
            }
        }
        return shown.keySet().stream()
                .filter(other ->
                        other.host().equals(symbol.host()) && other.group().equals(symbol.group()))
                .min(Comparator.comparingDouble(
                                (MapSymbol other) -> Geodesy.distance(other.position(), symbol.position()))
                        .thenComparing(other -> other.subject().id()));
    }
}
