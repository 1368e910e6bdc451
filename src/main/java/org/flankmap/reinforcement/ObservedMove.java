package org.flankmap.reinforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A move that took place, to hold the model against.
 *
 * @param origin id of the node it left
 * @param aboard whether it began aboard ship in that port
 * @param draws whether it drew its vehicles there at the parameter's rate
 * @param destination id of the node it reached
 * @param framework nation (alpha-3)
 * @param composition what moved
 * @param measured what the observed days span
 * @param parameters what is known of the move itself and set for it: means it did not use, notice given beforehand
 * @param sources ids
 * @param note what a reader should know, and what the model leaves out
 */
public record ObservedMove(
        String id,
        String name,
        LocalDate date,
        String origin,
        boolean aboard,
        boolean draws,
        String destination,
        String framework,
        Composition composition,
        Measured measured,
        double observedDays,
        Map<String, Double> parameters,
        List<String> sources,
        String note) {
    /** What the observed days span. */
    public enum Measured {
        /** From the first departure to the last arrival. */
        MOVEMENT,
        /** From the day on which it could begin, all prepared, to the last arrival. */
        ARRIVAL
    }

    public ObservedMove {
        parameters = Map.copyOf(parameters);
        sources = List.copyOf(sources);
    }
}
