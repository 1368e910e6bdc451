package org.flankmap.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.comparison.FormationDifference;
import org.flankmap.geo.Position;
import org.flankmap.posture.Node;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

/**
 * What the map marks of the difference between A and B.
 *
 * @param marks by the formation's id
 * @param moves from the place in A to the place in B
 */
public record MapDifference(Map<String, DifferenceMark> marks, List<Move> moves) {
    private static final double CHANGED_WEIGHT = 10;
    private static final double UNCHANGED_SIZE = 0.7;

    public MapDifference {
        marks = Map.copyOf(marks);
        moves = List.copyOf(moves);
    }

    /** A formation's way from its place in A to its place in B. */
    record Move(String id, Position from, Position to) {}

    /** The map of both: B, and what is only in A at its place there; what has not changed is small. */
    static MapFace face(Situation a, Situation b, Set<Layer> layers) {
        MapContent left = PostureContent.of(a, layers);
        MapContent right = PostureContent.of(b, layers);
        MapDifference difference = between(FormationDifference.between(a, b), shown(left, right));
        List<MapSymbol> symbols = new ArrayList<>();
        right.symbols().forEach(symbol -> symbols.add(difference.weighed(symbol)));
        Set<Subject> inB = subjects(right);
        left.symbols().stream()
                .filter(symbol -> !inB.contains(symbol.subject()))
                .forEach(symbol -> symbols.add(difference.weighed(symbol)));
        return new MapFace(
                right.with(symbols, nodes(left, right)),
                Optional.of(difference),
                Optional.empty(),
                Optional.empty(),
                MapOverlays.NONE);
    }

    private static Set<Subject> subjects(MapContent content) {
        return content.symbols().stream().map(MapSymbol::subject).collect(Collectors.toSet());
    }

    private static Set<Subject> shown(MapContent left, MapContent right) {
        Set<Subject> all = subjects(left);
        all.addAll(subjects(right));
        return all;
    }

    private static List<Node> nodes(MapContent left, MapContent right) {
        Map<String, Node> nodes = new TreeMap<>();
        List<Node> ordered = new ArrayList<>(right.nodes());
        right.nodes().forEach(node -> nodes.put(node.id(), node));
        left.nodes().stream().filter(node -> !nodes.containsKey(node.id())).forEach(ordered::add);
        return ordered;
    }

    private static MapDifference between(List<FormationDifference> differences, Set<Subject> shown) {
        Map<String, DifferenceMark> marks = new TreeMap<>();
        List<Move> moves = new ArrayList<>();
        for (FormationDifference difference : differences) {
            Optional<DifferenceMark> mark = DifferenceMark.of(difference);
            if (mark.isPresent() && shown.contains(Subject.formation(difference.id()))) {
                marks.put(difference.id(), mark.get());
                if (mark.get() == DifferenceMark.MOVED) {
                    moves.add(new Move(difference.id(), place(difference.a()), place(difference.b())));
                }
            }
        }
        return new MapDifference(marks, moves);
    }

    private static Position place(Optional<Placed> placed) {
        return placed.orElseThrow().node().position();
    }

    /** The mark of a symbol; empty for what is as it was. */
    Optional<DifferenceMark> markOf(Subject subject) {
        return subject.kind() == Subject.Kind.FORMATION
                ? Optional.ofNullable(marks.get(subject.id()))
                : Optional.empty();
    }

    private MapSymbol weighed(MapSymbol symbol) {
        boolean changed = markOf(symbol.subject()).isPresent();
        return new MapSymbol(
                symbol.subject(),
                symbol.code(),
                symbol.position(),
                symbol.text(),
                symbol.weight() + (changed ? CHANGED_WEIGHT : 0),
                symbol.layer(),
                symbol.relativeSize() * (changed ? 1 : UNCHANGED_SIZE),
                symbol.host(),
                symbol.parent(),
                symbol.fromZoom());
    }
}
