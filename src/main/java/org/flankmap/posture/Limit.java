package org.flankmap.posture;

import java.util.List;
import java.util.Optional;

/**
 * What limits a corridor.
 *
 * @param where the section it holds for, or an empty text for the whole
 * @param sources empty: those of the state
 */
public record Limit(
        LimitKind kind, Optional<Figure> quantity, String unit, String where, List<String> sources, String note) {
    public Limit {
        sources = List.copyOf(sources);
    }
}
