package org.flankmap.posture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.flankmap.geo.Position;

/**
 * An ordered line of nodes that forces move along.
 *
 * @param gauge track gauge in millimetres, with rail only
 * @param nodes ids in order, at least two
 * @param line the drawn line, which passes through the nodes in order
 * @param programme the programme it belongs to, or an empty text
 */
public record Corridor(
        String id,
        String name,
        Mode mode,
        OptionalInt gauge,
        List<String> nodes,
        List<Position> line,
        Alignment alignment,
        String programme,
        List<CorridorState> states) {
    public Corridor {
        nodes = List.copyOf(nodes);
        line = List.copyOf(line);
        states = List.copyOf(states);
        if (nodes.size() < 2 || line.size() < 2) {
            throw new IllegalArgumentException("corridor " + id + " needs two nodes and a line between them");
        }
        if (states.isEmpty()) {
            throw new IllegalArgumentException("corridor " + id + " has no dated state");
        }
    }

    public Optional<CorridorState> on(LocalDate day) {
        return Dated.on(states, day);
    }
}
