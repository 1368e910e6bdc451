package org.flankmap.desktop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.flankmap.cartography.MapSymbol;
import org.flankmap.cartography.PostureContent;
import org.flankmap.comparison.Comparison;
import org.flankmap.geo.Position;
import org.flankmap.posture.Nation;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.Situation;
import org.flankmap.search.Spelling;

/**
 * A branch of the tree of forces: a country, a side, or a formation or stock with its parts.
 *
 * @param title what the tree writes
 * @param called all it may be looked for by
 * @param symbol of the formation or stock; empty for a country or a side
 * @param parts below it
 */
record ForceBranch(String title, String called, Optional<MapSymbol> symbol, List<ForceBranch> parts) {
    private static final Comparator<MapSymbol> HEAVIEST_FIRST = Comparator.comparingDouble(MapSymbol::weight)
            .reversed()
            .thenComparing(MapSymbol::name)
            .thenComparing(symbol -> symbol.subject().id());

    ForceBranch {
        parts = List.copyOf(parts);
    }

    /** The whole tree of a situation: hosts from north to south, then the opposing forces, then the stocks. */
    static ForceBranch of(Situation situation) {
        Posture posture = situation.posture();
        List<MapSymbol> symbols =
                PostureContent.of(situation, PostureContent.Layer.all()).symbols();
        List<ForceBranch> branches = new ArrayList<>(hosts(posture, of(symbols, MapSymbol.Group.ALLIED)));
        side("Opposing forces", hosts(posture, of(symbols, MapSymbol.Group.OPPOSING)))
                .ifPresent(branches::add);
        side("Stocks", hosts(posture, of(symbols, MapSymbol.Group.STOCK))).ifPresent(branches::add);
        return new ForceBranch("Forces", "", Optional.empty(), branches);
    }

    /** How many formations and stocks are in it, itself included. */
    int size() {
        return (symbol.isPresent() ? 1 : 0)
                + parts.stream().mapToInt(ForceBranch::size).sum();
    }

    /** Where the formations and stocks in it stand. */
    List<Position> positions() {
        return Stream.concat(
                        symbol.map(MapSymbol::position).stream(),
                        parts.stream().flatMap(part -> part.positions().stream()))
                .toList();
    }

    /** The branches that lead to what is called so, each of those with all its parts; empty where nothing is. */
    Optional<ForceBranch> finding(String typed) {
        if (Spelling.finds(typed, called) && !called.isEmpty() || typed.isBlank()) {
            return Optional.of(this);
        }
        List<ForceBranch> found =
                parts.stream().flatMap(part -> part.finding(typed).stream()).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new ForceBranch(title, called, symbol, found));
    }

    private static List<MapSymbol> of(List<MapSymbol> symbols, MapSymbol.Group group) {
        return symbols.stream().filter(symbol -> symbol.group() == group).toList();
    }

    private static Optional<ForceBranch> side(String name, List<ForceBranch> hosts) {
        return hosts.isEmpty() ? Optional.empty() : Optional.of(new ForceBranch(name, name, Optional.empty(), hosts));
    }

    private static List<ForceBranch> hosts(Posture posture, List<MapSymbol> symbols) {
        Map<String, List<MapSymbol>> byHost = new LinkedHashMap<>();
        symbols.forEach(symbol ->
                byHost.computeIfAbsent(symbol.host(), host -> new ArrayList<>()).add(symbol));
        return byHost.keySet().stream()
                .sorted(Comparator.comparingInt(ForceBranch::rank).thenComparing(host -> name(posture, host)))
                .map(host -> host(name(posture, host), posture, byHost.get(host)))
                .toList();
    }

    private static int rank(String host) {
        int place = Comparison.FLANK_STATES.indexOf(host);
        return place < 0 ? Comparison.FLANK_STATES.size() : place;
    }

    /** What stands in one country; what is part of something elsewhere stands on its own here. */
    private static ForceBranch host(String name, Posture posture, List<MapSymbol> symbols) {
        Map<String, List<MapSymbol>> byParent = new LinkedHashMap<>();
        Set<String> here = new HashSet<>();
        symbols.forEach(symbol -> here.add(symbol.subject().id()));
        List<MapSymbol> tops = new ArrayList<>();
        for (MapSymbol symbol : symbols) {
            symbol.parent()
                    .map(parent -> parent.id())
                    .filter(parent -> here.contains(parent)
                            && !parent.equals(symbol.subject().id()))
                    .ifPresentOrElse(
                            parent -> byParent.computeIfAbsent(parent, id -> new ArrayList<>())
                                    .add(symbol),
                            () -> tops.add(symbol));
        }
        return new ForceBranch(name, name, Optional.empty(), branches(tops, byParent, posture));
    }

    private static List<ForceBranch> branches(
            List<MapSymbol> symbols, Map<String, List<MapSymbol>> byParent, Posture posture) {
        return symbols.stream()
                .sorted(HEAVIEST_FIRST)
                .map(symbol -> new ForceBranch(
                        symbol.name(),
                        symbol.name() + " " + fullName(posture, symbol),
                        Optional.of(symbol),
                        branches(byParent.getOrDefault(symbol.subject().id(), List.of()), byParent, posture)))
                .toList();
    }

    private static String fullName(Posture posture, MapSymbol symbol) {
        return Optional.ofNullable(posture.formations().get(symbol.subject().id()))
                .map(formation -> formation.name())
                .orElse("");
    }

    private static String name(Posture posture, String country) {
        return Optional.ofNullable(posture.nations().get(country))
                .map(Nation::name)
                .orElse(country);
    }
}
