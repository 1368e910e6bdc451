package org.flankmap.reinforcement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.Node;

/**
 * The movement network: states (a node and on what a serial stands there) and directed arcs between them. Immutable; the
 * same for all values of the parameters.
 */
public final class Network {
    private static final int MEDIA = Medium.values().length;

    private final List<Node> nodes;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Arc> arcs;
    private final int[] from;
    private final int[] to;
    private final int[] shared;
    private final int[][] leaving;
    private final int[][] reaching;

    Network(List<Node> nodes, List<Arc> arcs) {
        this.nodes = List.copyOf(nodes);
        this.arcs = List.copyOf(arcs);
        for (int i = 0; i < nodes.size(); i++) {
            places.put(nodes.get(i).id(), i);
        }
        from = arcs.stream().mapToInt(Arc::from).toArray();
        to = arcs.stream().mapToInt(Arc::to).toArray();
        shared = shared();
        leaving = grouped(true);
        reaching = grouped(false);
    }

    /** Flights into one airfield share its landings; everything else has a capacity of its own. */
    private int[] shared() {
        Map<Integer, Integer> landings = new HashMap<>();
        int[] owners = new int[arcs.size()];
        for (Arc arc : arcs) {
            owners[arc.index()] = arc.process() == Process.AIR
                    ? landings.computeIfAbsent(arc.to(), airfield -> arc.index())
                    : arc.index();
        }
        return owners;
    }

    private int[][] grouped(boolean byStart) {
        int[] count = new int[states()];
        arcs.forEach(arc -> count[byStart ? arc.from() : arc.to()]++);
        int[][] groups = new int[states()][];
        for (int state = 0; state < groups.length; state++) {
            groups[state] = new int[count[state]];
        }
        for (int i = arcs.size() - 1; i >= 0; i--) {
            int state = byStart ? arcs.get(i).from() : arcs.get(i).to();
            groups[state][--count[state]] = i;
        }
        return groups;
    }

    public List<Node> nodes() {
        return nodes;
    }

    public List<Arc> arcs() {
        return arcs;
    }

    public Optional<Node> node(String id) {
        return Optional.ofNullable(places.get(id)).map(nodes::get);
    }

    /** The country (alpha-3) of a node. */
    public String country(String nodeId) {
        return nodes.get(places.get(nodeId)).country();
    }

    int states() {
        return nodes.size() * MEDIA;
    }

    /** Index of a state; the node must exist. */
    int state(String nodeId, Medium medium) {
        return places.get(nodeId) * MEDIA + medium.ordinal();
    }

    static int state(int node, Medium medium) {
        return node * MEDIA + medium.ordinal();
    }

    int from(int arc) {
        return from[arc];
    }

    int to(int arc) {
        return to[arc];
    }

    /** Index of the arc whose capacity an arc draws on. */
    int shared(int arc) {
        return shared[arc];
    }

    int[] leaving(int state) {
        return leaving[state];
    }

    int[] reaching(int state) {
        return reaching[state];
    }
}
