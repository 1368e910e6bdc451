package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.geo.Position;

/**
 * A way that serials of one cargo of a formation take, from first to last.
 *
 * @param cargo what goes on it
 * @param amount vehicles, pieces or people in all
 * @param serials in how many serials
 * @param steps in order: over sections and through processes at nodes; empty where they start where they close
 */
public record Way(Cargo cargo, double amount, int serials, List<Step> steps) {
    /**
     * A section or a process at a node.
     *
     * @param fromNode id of the node where it begins
     * @param toNode id of the node where it ends; the same for a process
     * @param corridor id of the corridor it is part of; empty for local roads, flights and processes
     * @param line where it runs, in the direction of movement; one position for a process
     * @param entered when the first serial enters, days from the order
     * @param left when the last serial is through
     * @param took how long one serial is in it, days
     * @param waited the longest that a serial stands before it, days
     */
    public record Step(
            Process process,
            String fromNode,
            String toNode,
            Optional<String> corridor,
            List<Position> line,
            double entered,
            double left,
            double took,
            double waited) {
        public Step {
            line = List.copyOf(line);
        }
    }

    public Way {
        steps = List.copyOf(steps);
    }

    /** When the last serial is through; minus infinity without steps. */
    public double arrived() {
        return steps.isEmpty()
                ? Double.NEGATIVE_INFINITY
                : steps.get(steps.size() - 1).left();
    }

    /** All positions on it in order, none twice in a row: what is drawn, and flown along. */
    public List<Position> line() {
        List<Position> line = new ArrayList<>();
        for (Step step : steps) {
            for (Position position : step.line()) {
                if (line.isEmpty() || !line.get(line.size() - 1).equals(position)) {
                    line.add(position);
                }
            }
        }
        return line;
    }

    /** The ways that some serials take; that on which the last arrives comes first. */
    static List<Way> of(List<Itinerary> itineraries) {
        Map<Taken, List<Itinerary>> alike = new LinkedHashMap<>();
        for (Itinerary itinerary : itineraries) {
            List<Integer> arcs =
                    itinerary.legs().stream().map(leg -> leg.arc().index()).toList();
            alike.computeIfAbsent(new Taken(itinerary.cargo(), arcs), key -> new ArrayList<>())
                    .add(itinerary);
        }
        return alike.values().stream()
                .map(Way::together)
                .sorted(Comparator.comparingDouble(Way::arrived).reversed())
                .toList();
    }

    private record Taken(Cargo cargo, List<Integer> arcs) {}

    private static Way together(List<Itinerary> itineraries) {
        Itinerary first = itineraries.get(0);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < first.legs().size(); i++) {
            int at = i;
            steps.add(step(itineraries.stream().map(one -> one.legs().get(at)).toList()));
        }
        double amount = itineraries.stream().mapToDouble(Itinerary::amount).sum();
        return new Way(first.cargo(), amount, itineraries.size(), steps);
    }

    private static Step step(List<Leg> legs) {
        Leg first = legs.get(0);
        Arc arc = first.arc();
        return new Step(
                arc.process(),
                arc.fromNode(),
                arc.toNode(),
                arc.corridor(),
                arc.line(),
                legs.stream().mapToDouble(Leg::entered).min().orElseThrow(),
                legs.stream().mapToDouble(Leg::left).max().orElseThrow(),
                first.left() - first.entered(),
                legs.stream().mapToDouble(Leg::waited).max().orElseThrow());
    }
}
