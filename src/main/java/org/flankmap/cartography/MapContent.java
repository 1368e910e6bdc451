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
 * @param amplifiers what is to be written beside symbols where the zoom has room for it
 * @param layering how the layers lie on each other
 */
public record MapContent(
        List<MapSymbol> symbols,
        List<MapCorridor> corridors,
        List<Node> nodes,
        Set<Subject> highlighted,
        Map<Subject, Offset> offsets,
        Set<Amplifier> amplifiers,
        Layering layering) {
    public static final MapContent EMPTY = new MapContent(List.of(), List.of(), List.of(), Set.of());

    public MapContent {
        symbols = List.copyOf(symbols);
        corridors = List.copyOf(corridors);
        nodes = List.copyOf(nodes);
        highlighted = Set.copyOf(highlighted);
        offsets = Map.copyOf(offsets);
        amplifiers = Set.copyOf(amplifiers);
    }

    /** Content in which nobody has moved a symbol, with the usual amplifiers. */
    public MapContent(
            List<MapSymbol> symbols, List<MapCorridor> corridors, List<Node> nodes, Set<Subject> highlighted) {
        this(symbols, corridors, nodes, highlighted, Map.of(), Amplifier.usual(), Layering.USUAL);
    }

    /** With symbols moved by hand. */
    public MapContent moving(Map<Subject, Offset> moved) {
        return new MapContent(symbols, corridors, nodes, highlighted, moved, amplifiers, layering);
    }

    public MapContent highlighting(Set<Subject> subjects) {
        return new MapContent(symbols, corridors, nodes, subjects, offsets, amplifiers, layering);
    }

    /** With other text beside the symbols. */
    public MapContent amplified(Set<Amplifier> chosen) {
        return new MapContent(symbols, corridors, nodes, highlighted, offsets, chosen, layering);
    }

    /** With its layers in another order or translucent. */
    public MapContent layered(Layering newLayering) {
        return new MapContent(symbols, corridors, nodes, highlighted, offsets, amplifiers, newLayering);
    }

    MapContent with(List<MapSymbol> otherSymbols, List<Node> otherNodes) {
        return new MapContent(otherSymbols, corridors, otherNodes, highlighted, offsets, amplifiers, layering);
    }
}
