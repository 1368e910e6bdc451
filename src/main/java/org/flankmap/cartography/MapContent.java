package org.flankmap.cartography;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flankmap.posture.Node;

/**
 * Everything of a posture that one map shows.
 *
 * @param symbols formations and stocks
 * @param corridors in drawing order, the lowest first
 * @param nodes the places that formations stand at and corridors meet at; always dotted, named where there is room
 * @param highlighted what is to stand out
 * @param offsets symbols that a person has moved, which stand exactly there
 */
public record MapContent(
        List<MapSymbol> symbols,
        List<MapCorridor> corridors,
        List<Node> nodes,
        Set<Subject> highlighted,
        Map<Subject, Offset> offsets) {
    public static final MapContent EMPTY = new MapContent(List.of(), List.of(), List.of(), Set.of());

    public MapContent {
        symbols = List.copyOf(symbols);
        corridors = List.copyOf(corridors);
        nodes = List.copyOf(nodes);
        highlighted = Set.copyOf(highlighted);
        offsets = Map.copyOf(offsets);
    }

    /** Content in which nobody has moved a symbol. */
    public MapContent(
            List<MapSymbol> symbols, List<MapCorridor> corridors, List<Node> nodes, Set<Subject> highlighted) {
        this(symbols, corridors, nodes, highlighted, Map.of());
    }

    /** With symbols moved by hand. */
    public MapContent moving(Map<Subject, Offset> moved) {
        return new MapContent(symbols, corridors, nodes, highlighted, moved);
    }

    public MapContent highlighting(Set<Subject> subjects) {
        return new MapContent(symbols, corridors, nodes, subjects, offsets);
    }
}
