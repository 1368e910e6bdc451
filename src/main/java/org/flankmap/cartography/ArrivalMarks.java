package org.flankmap.cartography;

import java.util.List;
import org.flankmap.geo.Position;

/**
 * What the reinforcement model adds to a map: the traffic of a day, one formation's way, and what is cut.
 *
 * @param title of the traffic, for the legend: traffic on day 23
 * @param flows the traffic on each section that is used that day
 * @param way the lines a formation goes along
 * @param crosses where something is closed or degraded
 */
public record ArrivalMarks(String title, List<Flow> flows, List<List<Position>> way, List<Cross> crosses) {
    public ArrivalMarks {
        flows = List.copyOf(flows);
        way = List.copyOf(way);
        crosses = List.copyOf(crosses);
    }

    /**
     * The traffic on one section of a corridor.
     *
     * @param line where it runs
     * @param perDay trains or march units that day, aboard ships too
     * @param load share of capacity used, 0 to 1
     */
    public record Flow(List<Position> line, double perDay, double load) {
        public Flow {
            line = List.copyOf(line);
        }
    }

    /**
     * A mark of something denied.
     *
     * @param label a few words beside it; empty for none
     */
    public record Cross(Position place, String label) {}

    public boolean isEmpty() {
        return flows.isEmpty() && way.isEmpty() && crosses.isEmpty();
    }
}
