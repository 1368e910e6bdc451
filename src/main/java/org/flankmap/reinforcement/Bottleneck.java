package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Qualifier;

/**
 * A corridor or node that is full on some day.
 *
 * @param parameter id of the parameter of its capacity
 * @param place id of the corridor or node
 * @param perDay what it passes in a day
 * @param fullDays on how many days nothing of it is left
 */
record Bottleneck(String parameter, String place, double perDay, int fullDays) {
    private static final double FULL = 1e-6;
    private static final int MOST = 12;

    /** Id of the parameter for that place alone. */
    String id() {
        return parameter + '@' + place;
    }

    /** One more train, march unit or flight a day; in a port a tenth more pieces. */
    double step() {
        return parameter.startsWith("port") ? Math.max(1, perDay / 10) : 1;
    }

    String sentence(Posture posture) {
        String name = Optional.ofNullable(posture.corridors().get(place))
                .map(corridor -> corridor.name())
                .or(() -> posture.node(place).map(node -> node.name()))
                .orElse(place);
        String more =
                switch (parameter) {
                    case "march-units-per-day-per-road" -> "One more march unit a day on ";
                    case "ramp-trains-per-day" -> "One more train a day over the ramps at ";
                    case "gauge-change-trains-per-day" -> "One more train a day through the gauge change at ";
                    case "airlift-sorties-per-day" -> "One more flight a day into ";
                    case "port-loading-vehicles-per-day" -> "A tenth more loaded in a day at ";
                    case "port-discharge-vehicles-per-day" -> "A tenth more discharged in a day at ";
                    default -> "One more train path a day on ";
                };
        return more + name + ".";
    }

    /** Those full on the most days, at most a dozen. */
    static List<Bottleneck> of(Schedule schedule, int days) {
        Books books = schedule.books().orElseThrow(() -> new IllegalStateException("solved without details"));
        Map<String, Bottleneck> found = new LinkedHashMap<>();
        for (Arc arc : schedule.problem().network().arcs()) {
            if (arc.process() == Process.SEA) {
                continue;
            }
            int full = fullDays(books, arc.index(), days);
            if (full > 0) {
                Bottleneck one = new Bottleneck(
                        Speeds.capacity(arc),
                        arc.corridor().orElse(arc.toNode()),
                        books.capacity(arc.index(), 0),
                        full);
                found.merge(one.id(), one, (a, b) -> a.fullDays() >= b.fullDays() ? a : b);
            }
        }
        List<Bottleneck> bottlenecks = new ArrayList<>(found.values());
        bottlenecks.removeIf(one -> one.perDay() <= 0);
        bottlenecks.sort((one, other) -> Integer.compare(other.fullDays(), one.fullDays()));
        return List.copyOf(bottlenecks.subList(0, Math.min(MOST, bottlenecks.size())));
    }

    private static int fullDays(Books books, int arc, int days) {
        int full = 0;
        for (int day = 0; day <= days; day++) {
            double capacity = books.capacity(arc, day);
            if (capacity > 0 && books.used(arc, day) > capacity - FULL) {
                full++;
            }
        }
        return full;
    }

    static Figure exactly(double value) {
        return new Figure(
                OptionalDouble.of(value),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Qualifier.EXACT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "");
    }
}
