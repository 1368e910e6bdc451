package org.flankmap.posture;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a formation's size in one dated state. An indicator that is not known is absent, never zero.
 *
 * @param figures the known figures by indicator
 */
public record Strength(Map<Indicator, Figure> figures) {
    public static final Strength UNKNOWN = new Strength(Map.of());

    public Strength {
        EnumMap<Indicator, Figure> ordered = new EnumMap<>(Indicator.class);
        ordered.putAll(figures);
        figures = Collections.unmodifiableMap(ordered);
    }

    public Optional<Figure> figure(Indicator indicator) {
        return Optional.ofNullable(figures.get(indicator));
    }

    /** The figure where it counts the formation as a whole, so that it may be added to others. */
    public Optional<Figure> whole(Indicator indicator) {
        return figure(indicator).filter(Figure::summable);
    }
}
