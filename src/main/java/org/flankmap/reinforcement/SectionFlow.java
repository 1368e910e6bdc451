package org.flankmap.reinforcement;

import java.util.List;
import org.flankmap.geo.Position;

/**
 * What goes over one section of a corridor, in one direction, on one day.
 *
 * @param corridor its id
 * @param fromNode id of the node where the section begins
 * @param toNode id of the node where it ends
 * @param line where it runs, in the direction of movement
 * @param unit what is counted: march units, trains or, at sea, the loads of either aboard ships
 * @param perDay how many of them the section passes
 * @param vehicles vehicles, trailers and containers that enter it
 * @param load share of the capacity that is used, 0 to 1; at sea that of the ships at call, which all lines share
 */
public record SectionFlow(
        String corridor,
        String fromNode,
        String toNode,
        List<Position> line,
        String unit,
        double perDay,
        double vehicles,
        double load) {
    public SectionFlow {
        line = List.copyOf(line);
    }
}
