package org.flankmap.posture;

import java.util.List;
import java.util.Optional;

/**
 * A state and its national totals.
 *
 * @param id ISO 3166 alpha-3
 * @param joinedNato empty for those outside the alliance
 * @param spending defence spending by year, in order
 */
public record Nation(
        String id,
        String name,
        Optional<PartialDate> joinedNato,
        List<Spending> spending,
        List<Figure> activePersonnel,
        List<Figure> tanks,
        List<Figure> artillery) {
    public Nation {
        spending = List.copyOf(spending);
        activePersonnel = List.copyOf(activePersonnel);
        tanks = List.copyOf(tanks);
        artillery = List.copyOf(artillery);
    }

    /**
     * Defence spending of one year.
     *
     * @param share percent of gross domestic product
     * @param estimate whether the publisher marked it an estimate
     */
    public record Spending(int year, Figure share, boolean estimate, List<String> sources) {
        public Spending {
            sources = List.copyOf(sources);
        }
    }
}
