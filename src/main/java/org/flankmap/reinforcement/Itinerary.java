package org.flankmap.reinforcement;

import java.util.List;

/**
 * How one serial went.
 *
 * @param cargo what it consists of
 * @param amount vehicles, pieces or people
 * @param released when it was ready to move
 * @param legs in order; empty where it starts where it closes
 */
public record Itinerary(Cargo cargo, double amount, double released, List<Leg> legs) {
    public Itinerary {
        legs = List.copyOf(legs);
    }

    public double arrived() {
        return legs.isEmpty() ? released : legs.get(legs.size() - 1).left();
    }

    /** Days spent waiting for capacity. */
    public double waited() {
        return legs.stream().mapToDouble(Leg::waited).sum();
    }
}
