package org.flankmap.reinforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How long the states crossed take to give leave. All are asked at once, so the slowest counts. A border inside an agreed
 * mobility area takes the area's time once the area is agreed.
 */
final class Permission {
    /** Central and northern Europe, declared in November 2025. */
    private static final Set<String> CENTRAL_NORTHERN = Set.of("BEL", "CZE", "DEU", "LTU", "LUX", "NLD", "POL", "SVK");

    private static final LocalDate CENTRAL_NORTHERN_SINCE = LocalDate.of(2025, 11, 1);
    /** The Baltic states, declared on 30 January 2026. */
    private static final Set<String> BALTIC = Set.of("EST", "LVA", "LTU");

    private static final LocalDate BALTIC_SINCE = LocalDate.of(2026, 1, 30);

    private final double outside;
    private final double inside;
    private final boolean centralNorthern;
    private final boolean baltic;

    Permission(Parameters parameters, LocalDate day) {
        outside = parameters.value("permission-days");
        inside = parameters.value("permission-days-mobility-area");
        centralNorthern = !day.isBefore(CENTRAL_NORTHERN_SINCE);
        baltic = !day.isBefore(BALTIC_SINCE);
    }

    /**
     * @param countries alpha-3, in the order in which they are entered, the first being where it starts
     * @param own the formation's own nation, which asks nobody at home
     */
    double days(List<String> countries, String own) {
        double slowest = 0;
        for (int i = 1; i < countries.size(); i++) {
            if (!countries.get(i).equals(own)) {
                slowest = Math.max(slowest, entering(countries.get(i - 1), countries.get(i)));
            }
        }
        return slowest;
    }

    private double entering(String from, String to) {
        boolean area = (centralNorthern && CENTRAL_NORTHERN.contains(from) && CENTRAL_NORTHERN.contains(to))
                || (baltic && BALTIC.contains(from) && BALTIC.contains(to));
        return area ? inside : outside;
    }

    /** The states along a way, each as often as it is entered. */
    static List<String> countries(Network network, int[] way) {
        List<String> countries = new ArrayList<>();
        for (int index : way) {
            Arc arc = network.arcs().get(index);
            for (String node : List.of(arc.fromNode(), arc.toNode())) {
                String country = network.country(node);
                if (countries.isEmpty() || !countries.get(countries.size() - 1).equals(country)) {
                    countries.add(country);
                }
            }
        }
        return countries;
    }
}
