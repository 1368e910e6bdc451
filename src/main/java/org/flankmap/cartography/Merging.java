package org.flankmap.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.geo.Position;

/**
 * Decides which symbols a zoom shows on their own and under which of them the others count: under what they are part of
 * where that stands in the same country and is shown, else under the nearest one of their group in their country; stocks also
 * under an allied formation. One that has none of these is shown after all, so that nothing is lost.
 */
final class Merging {
    private static final int HIGHEST = 8;

    private final Map<Subject, MapSymbol> bySubject = new HashMap<>();
    private final Map<Subject, Shown> shown = new LinkedHashMap<>();
    private final Map<Neighbourhood, List<Shown>> neighbours = new HashMap<>();

    /** What has a symbol of its own, and what counts under it. */
    record Shown(MapSymbol symbol, Direction place, List<MapSymbol> merged) {}

    /** Those that may count under each other although neither is part of the other. */
    private record Neighbourhood(String country, MapSymbol.Group group) {}

    /** A place as a direction from the earth's centre: enough to tell which of two places is nearer. */
    private record Direction(double x, double y, double z) {
        static Direction of(Position position) {
            double latitude = Math.toRadians(position.latitude());
            double longitude = Math.toRadians(position.longitude());
            double ring = Math.cos(latitude);
            return new Direction(ring * Math.cos(longitude), ring * Math.sin(longitude), Math.sin(latitude));
        }

        double apart(Direction other) {
            double dx = x - other.x;
            double dy = y - other.y;
            double dz = z - other.z;
            return dx * dx + dy * dy + dz * dz;
        }
    }

    private Merging() {}

    /** What has a symbol of its own at a zoom, in the order of the symbols, those last that are shown for want of a host. */
    static List<Shown> at(double zoom, List<MapSymbol> symbols) {
        Merging merging = new Merging();
        List<MapSymbol> hidden = new ArrayList<>();
        for (MapSymbol symbol : symbols) {
            merging.bySubject.put(symbol.subject(), symbol);
            if (zoom >= symbol.fromZoom()) {
                merging.show(symbol);
            } else {
                hidden.add(symbol);
            }
        }
        hidden.sort(Comparator.comparingDouble(MapSymbol::weight).reversed().thenComparing(symbol -> symbol.subject()
                .id()));
        hidden.forEach(merging::merge);
        return List.copyOf(merging.shown.values());
    }

    private void show(MapSymbol symbol) {
        Shown own = new Shown(symbol, Direction.of(symbol.position()), new ArrayList<>());
        shown.put(symbol.subject(), own);
        neighbours
                .computeIfAbsent(new Neighbourhood(symbol.host(), symbol.group()), key -> new ArrayList<>())
                .add(own);
    }

    private void merge(MapSymbol symbol) {
        above(symbol)
                .or(() -> nearest(symbol, symbol.group()))
                .or(() -> symbol.group() == MapSymbol.Group.STOCK
                        ? nearest(symbol, MapSymbol.Group.ALLIED)
                        : Optional.empty())
                .ifPresentOrElse(host -> host.merged().add(symbol), () -> show(symbol));
    }

    private Optional<Shown> above(MapSymbol symbol) {
        MapSymbol above = symbol;
        for (int steps = 0; steps < HIGHEST; steps++) {
            above = above.parent().map(bySubject::get).orElse(null);
            if (above == null) {
                return Optional.empty();
            }
            Shown host = shown.get(above.subject());
            if (host != null && above.host().equals(symbol.host())) {
                return Optional.of(host);
            }
        }
        return Optional.empty();
    }

    private Optional<Shown> nearest(MapSymbol symbol, MapSymbol.Group group) {
        Direction place = Direction.of(symbol.position());
        Shown nearest = null;
        double least = Double.MAX_VALUE;
        for (Shown other : neighbours.getOrDefault(new Neighbourhood(symbol.host(), group), List.of())) {
            double apart = place.apart(other.place());
            if (apart < least || (apart == least && nearest != null && isBefore(other, nearest))) {
                least = apart;
                nearest = other;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean isBefore(Shown one, Shown other) {
        return one.symbol().subject().id().compareTo(other.symbol().subject().id()) < 0;
    }
}
