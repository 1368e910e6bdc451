package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.flankmap.geo.Position;
import org.flankmap.posture.Corridor;

/** Cuts a corridor's drawn line at two of its nodes. */
final class CorridorLine {
    private CorridorLine() {}

    /** The part of the line between two of its points, in that direction; straight where the line misses one of them. */
    static List<Position> between(Corridor corridor, Position from, Position to) {
        List<Position> line = corridor.line();
        int start = line.indexOf(from);
        int end = line.indexOf(to);
        if (start < 0 || end < 0 || start == end) {
            return List.of(from, to);
        }
        List<Position> part = new ArrayList<>(line.subList(Math.min(start, end), Math.max(start, end) + 1));
        if (start > end) {
            Collections.reverse(part);
        }
        return List.copyOf(part);
    }
}
