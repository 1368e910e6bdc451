package org.flankmap.reinforcement;

import java.util.List;

/**
 * How one corridor is used, day by day.
 *
 * @param corridor its id
 * @param unit what is counted: march units, trains or, at sea, the loads of either aboard ships
 * @param flow by day from 0, what its busiest section passes
 * @param vehicles by day from 0, the vehicles, trailers and containers that enter its busiest section
 * @param load by day from 0, the share of capacity used on its fullest section, 0 to 1; 1 where nothing is left
 */
public record CorridorUse(String corridor, String unit, List<Double> flow, List<Double> vehicles, List<Double> load) {
    public CorridorUse {
        flow = List.copyOf(flow);
        vehicles = List.copyOf(vehicles);
        load = List.copyOf(load);
    }

    public double total() {
        return flow.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The days on which nothing is left on its fullest section. */
    public long fullDays() {
        return load.stream().filter(share -> share > 1 - 1e-6).count();
    }
}
