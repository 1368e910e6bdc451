package org.flankmap.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flankmap.geo.Geodesy;
import org.flankmap.geo.Mgrs;
import org.flankmap.geo.Position;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Nation;
import org.flankmap.posture.Node;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Stock;

/** Everything that can be found by name, prepared once so that results come as one types. */
public final class SearchIndex {
    /** How far a node may lie from the middle of the town it is named for, metres. */
    private static final double SAME_PLACE = 30_000;

    /** What else people call the battlegroups. */
    private static final String FORWARD_PRESENCE = "BG eFP FLF enhanced forward presence forward land forces";

    private final Posture posture;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Found found, List<String> title, List<String> all, double weight) {}

    private record Scored(Found found, double score) {}

    /** A town of the base map. */
    public record Town(String name, String country, Position position, double weight) {}

    /**
     * Prepares an index.
     *
     * @param towns of the base map; those with the name and place of a node are left out
     */
    public SearchIndex(Posture posture, List<Town> towns) {
        this.posture = posture;
        posture.formations().values().forEach(this::add);
        posture.stocks().values().forEach(this::add);
        posture.nodes().values().forEach(this::add);
        posture.corridors().values().forEach(this::add);
        Map<String, List<Node>> nodesByName =
                posture.nodes().values().stream().collect(Collectors.groupingBy(node -> Spelling.folded(node.name())));
        towns.stream()
                .filter(town -> nodesByName.getOrDefault(Spelling.folded(town.name()), List.of()).stream()
                        .noneMatch(node -> Geodesy.distance(node.position(), town.position()) < SAME_PLACE))
                .forEach(this::add);
    }

    /**
     * What matches a text, the best first.
     *
     * @param limit how many at most
     */
    public List<Found> find(String text, int limit) {
        List<Found> results = new ArrayList<>();
        Coordinates.parse(text)
                .ifPresent(position -> results.add(new Found(
                        Found.Kind.COORDINATES,
                        "",
                        String.format(Locale.ROOT, "%.4f, %.4f", position.latitude(), position.longitude()),
                        Mgrs.format(position),
                        position)));
        List<String> typed = Spelling.words(text);
        if (typed.isEmpty()) {
            return results;
        }
        entries.stream()
                .map(entry -> new Scored(entry.found(), score(typed, entry)))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.found().kind())
                        .thenComparing(scored -> scored.found().title()))
                .limit(limit - (long) results.size())
                .forEach(scored -> results.add(scored.found()));
        return results;
    }

    private static double score(List<String> typed, Entry entry) {
        double byTitle = Spelling.match(typed, entry.title());
        double byAll = Spelling.match(typed, entry.all()) * 0.7;
        double best = Math.max(byTitle, byAll);
        return best == 0 ? 0 : best + entry.weight();
    }

    private void add(Found found, String words, double weight) {
        entries.add(new Entry(found, Spelling.words(found.title()), Spelling.words(words), weight));
    }

    private void add(Formation formation) {
        FormationState newest = formation.states().get(formation.states().size() - 1);
        Optional<Node> node = posture.node(newest.place());
        node.ifPresent(place -> add(
                new Found(
                        Found.Kind.FORMATION,
                        formation.id(),
                        formation.name(),
                        formation.echelon().label() + " · " + place.name() + ", " + nation(place.country()),
                        place.position()),
                String.join(
                        " ",
                        formation.name(),
                        formation.shortName(),
                        formation.kind().label(),
                        formation.kind() == FormationKind.BATTLEGROUP ? FORWARD_PRESENCE : "",
                        formation.echelon().label(),
                        nation(formation.framework()),
                        place.name(),
                        nation(place.country())),
                0.05));
    }

    private void add(Stock stock) {
        Optional<Node> node =
                posture.node(stock.states().get(stock.states().size() - 1).place());
        node.ifPresent(place -> add(
                new Found(
                        Found.Kind.STOCK,
                        stock.id(),
                        stock.name(),
                        stock.kind().label() + " · " + place.name() + ", " + nation(place.country()),
                        place.position()),
                String.join(
                        " ", stock.name(), stock.kind().label(), place.name(), nation(place.country()), stock.owner()),
                0.03));
    }

    private void add(Node node) {
        String kinds = node.kinds().stream().sorted().map(kind -> kind.label()).collect(Collectors.joining(", "));
        add(
                new Found(
                        Found.Kind.NODE,
                        node.id(),
                        node.name(),
                        kinds + " · " + nation(node.country()),
                        node.position()),
                node.name() + " " + kinds + " " + nation(node.country()),
                0.04);
    }

    private void add(Corridor corridor) {
        Position middle = corridor.line().get(corridor.line().size() / 2);
        add(
                new Found(
                        Found.Kind.CORRIDOR,
                        corridor.id(),
                        corridor.name(),
                        corridor.mode().label() + " corridor",
                        middle),
                corridor.name() + " " + corridor.mode().label() + " " + corridor.programme(),
                0.02);
    }

    private void add(Town town) {
        add(
                new Found(Found.Kind.PLACE, "", town.name(), nation(town.country()), town.position()),
                town.name() + " " + nation(town.country()),
                town.weight() * 0.02);
    }

    private String nation(String id) {
        return Optional.ofNullable(posture.nations().get(id)).map(Nation::name).orElse(id);
    }
}
