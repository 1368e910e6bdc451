package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what goes over the corridors of a schedule, by its itineraries and its books. */
final class Traffic {
    private Traffic() {}

    /** The corridors that are used, the busiest first. */
    static List<CorridorUse> of(Schedule schedule, int days) {
        Books books = schedule.books().orElseThrow(() -> new IllegalStateException("solved without details"));
        Map<String, List<Arc>> arcs = new LinkedHashMap<>();
        for (Arc arc : schedule.problem().network().arcs()) {
            boolean counted = arc.process() == Process.ROAD || arc.process() == Process.RAIL;
            arc.corridor().filter(corridor -> counted).ifPresent(corridor -> arcs.computeIfAbsent(
                            corridor, id -> new ArrayList<>())
                    .add(arc));
        }
        List<CorridorUse> uses = new ArrayList<>();
        arcs.forEach((corridor, sections) -> {
            CorridorUse use = use(corridor, sections, books, days);
            if (use.total() > 0) {
                uses.add(use);
            }
        });
        uses.sort((one, other) -> Double.compare(other.total(), one.total()));
        return uses;
    }

    private static CorridorUse use(String corridor, List<Arc> sections, Books books, int days) {
        List<Double> flow = new ArrayList<>();
        List<Double> load = new ArrayList<>();
        for (int day = 0; day <= days; day++) {
            double busiest = 0;
            double fullest = 0;
            for (Arc arc : sections) {
                double used = books.used(arc.index(), day);
                double capacity = books.capacity(arc.index(), day);
                busiest = Math.max(busiest, used);
                fullest = Math.max(fullest, capacity > 0 ? used / capacity : 0);
            }
            flow.add(busiest);
            load.add(Math.min(1, fullest));
        }
        String unit = sections.get(0).process() == Process.RAIL ? "trains" : "march units";
        return new CorridorUse(corridor, unit, flow, load);
    }
}
