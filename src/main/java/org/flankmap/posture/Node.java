package org.flankmap.posture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flankmap.geo.Position;

/**
 * A place that formations stand at or move through.
 *
 * @param country alpha-3
 * @param joins the nearest corridor node by local roads, for a place that lies on no corridor
 * @param capacities what it can handle, where public
 */
public record Node(
        String id,
        String name,
        Position position,
        Set<NodeKind> kinds,
        String country,
        Optional<String> joins,
        List<Capacity> capacities,
        List<String> sources,
        String note) {
    public Node {
        kinds = Set.copyOf(kinds);
        capacities = List.copyOf(capacities);
        sources = List.copyOf(sources);
    }

    /** An amount a node can handle, with its own date and sources. */
    public record Capacity(Holding amount, Optional<PartialDate> asOf, List<String> sources) {
        public Capacity {
            sources = List.copyOf(sources);
        }
    }
}
