package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.Posture;

/**
 * What holds a formation back: the days from the order until it closes, told apart along its last serial. Each day is
 * counted once, so that they add up to its closing day.
 *
 * @param what in a few words: notice, waiting to load trains at a place
 * @param days above 0
 */
public record HeldBack(String what, double days) {
    private static final double WORTH_TELLING = 1e-6;

    /** The most days first; empty for a formation that cannot arrive, and for a schedule that was made without details. */
    public static List<HeldBack> of(Closure closure, Posture posture) {
        Optional<Itinerary> last = closure.itineraries().stream().max(Comparator.comparingDouble(Itinerary::arrived));
        if (!closure.arrives() || last.isEmpty()) {
            return List.of();
        }
        Map<String, Double> days = new LinkedHashMap<>();
        double prepared = 0;
        for (PhaseSpan span : closure.phases()) {
            switch (span.phase()) {
                case NOTICE, PREPARATION -> {
                    days.put(word(span.phase()), span.days());
                    prepared = span.end();
                }
                case PERMISSION -> {
                    days.put("permission", Math.max(0, span.end() - prepared));
                    prepared = Math.max(prepared, span.end());
                }
                default -> {
                    // What follows is told by the last serial.
                }
            }
        }
        double released = last.get().released();
        days.put("flying to the stock and drawing from it", Math.max(0, released - prepared));
        for (Leg leg : last.get().legs()) {
            days.merge("waiting " + queue(leg.arc(), posture), leg.waited(), Double::sum);
            days.merge(step(leg.arc().process()), leg.left() - leg.entered(), Double::sum);
        }
        closure.phase(Phase.STAGING).ifPresent(span -> days.put(word(Phase.STAGING), span.days()));
        return sorted(days);
    }

    private static List<HeldBack> sorted(Map<String, Double> days) {
        List<HeldBack> parts = new ArrayList<>();
        days.forEach((what, time) -> {
            if (time > WORTH_TELLING) {
                parts.add(new HeldBack(what, time));
            }
        });
        parts.sort(Comparator.comparingDouble(HeldBack::days).reversed());
        return parts;
    }

    private static String word(Phase phase) {
        return phase.label().toLowerCase(java.util.Locale.ROOT);
    }

    private static String step(Process process) {
        return switch (process) {
            case ROAD -> "the road march";
            case RAIL -> "the rail move";
            case SEA -> "the sea passage";
            case AIR -> "the flight";
            case LOAD_TRAIN -> "loading trains";
            case UNLOAD_TRAIN -> "unloading trains";
            case CHANGE_GAUGE -> "the gauge change";
            case LOAD_SHIP -> "loading ships";
            case DISCHARGE_SHIP -> "discharge in port";
        };
    }

    private static String queue(Arc arc, Posture posture) {
        String place = posture.node(arc.fromNode()).map(node -> node.name()).orElse(arc.fromNode());
        return switch (arc.process()) {
            case ROAD -> "for the road or transporters at " + place;
            case RAIL -> "for a train path at " + place;
            case SEA -> "for a ship at " + place;
            case AIR -> "for a flight at " + place;
            case LOAD_TRAIN -> "to load trains at " + place;
            case UNLOAD_TRAIN -> "to unload trains at " + place;
            case CHANGE_GAUGE -> "for the gauge change at " + place;
            case LOAD_SHIP -> "to load ships at " + place;
            case DISCHARGE_SHIP -> "for the port of " + place;
        };
    }
}
