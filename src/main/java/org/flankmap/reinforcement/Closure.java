package org.flankmap.reinforcement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How one formation closes.
 *
 * @param composition what of it moves
 * @param phases those it has, in order of {@link Phase}; after a failure those up to it
 * @param closed the day on which all of it is in place, staged and integrated; empty where it cannot arrive
 * @param reason one sentence: why it cannot arrive; empty where it does
 * @param itineraries of its serials, in order of booking; empty where the schedule was made without them
 */
public record Closure(
        Movement movement,
        Composition composition,
        List<PhaseSpan> phases,
        OptionalDouble closed,
        String reason,
        List<Itinerary> itineraries) {
    public Closure {
        phases = List.copyOf(phases);
        itineraries = List.copyOf(itineraries);
    }

    public boolean arrives() {
        return closed.isPresent();
    }

    /** The ways its serials take; that on which the last arrives comes first. Empty where made without itineraries. */
    public List<Way> ways() {
        return Way.of(itineraries);
    }

    public Optional<PhaseSpan> phase(Phase phase) {
        return phases.stream().filter(span -> span.phase() == phase).findFirst();
    }
}
