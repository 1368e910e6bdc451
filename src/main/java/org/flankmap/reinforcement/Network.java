package org.flankmap.reinforcement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
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
    private final int[][][] leaving = new int[Cargo.values().length][][];
    private final int[][][] reaching = new int[Cargo.values().length][][];
    private final boolean[][] deadEnd = new boolean[Cargo.values().length][];

    Network(List<Node> nodes, List<Arc> arcs) {
        this.nodes = List.copyOf(nodes);
        this.arcs = List.copyOf(arcs);
        for (int i = 0; i < nodes.size(); i++) {
            places.put(nodes.get(i).id(), i);
        }
        from = arcs.stream().mapToInt(Arc::from).toArray();
        to = arcs.stream().mapToInt(Arc::to).toArray();
        shared = shared();
        for (Cargo cargo : Cargo.values()) {
            leaving[cargo.ordinal()] = grouped(arc -> arc.process().takes(cargo), Arc::from);
            reaching[cargo.ordinal()] = grouped(arc -> arc.process().takes(cargo), Arc::to);
        }
        for (Cargo cargo : Cargo.values()) {
            deadEnd[cargo.ordinal()] = deadEnds(cargo);
        }
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

    /** Indexes of the arcs by state. */
    private int[][] grouped(Predicate<Arc> of, ToIntFunction<Arc> state) {
        int[] count = new int[states()];
        arcs.stream().filter(of).forEach(arc -> count[state.applyAsInt(arc)]++);
        int[][] groups = new int[states()][];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new int[count[i]];
            count[i] = 0;
        }
        arcs.stream()
                .filter(of)
                .forEach(arc -> groups[state.applyAsInt(arc)][count[state.applyAsInt(arc)]++] = arc.index());
        return groups;
    }

    private boolean[] deadEnds(Cargo cargo) {
        boolean[] dead = new boolean[states()];
        for (int state = 0; state < dead.length; state++) {
            long neighbours = IntStream.concat(
                            IntStream.of(leaving(cargo, state)).map(arc -> to[arc]),
                            IntStream.of(reaching(cargo, state)).map(arc -> from[arc]))
                    .distinct()
                    .count();
            dead[state] = neighbours <= 1;
        }
        return dead;
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

    /** The arcs that a cargo may take from a state. */
    int[] leaving(Cargo cargo, int state) {
        return leaving[cargo.ordinal()][state];
    }

    /** Whether from a state a cargo can only go back to where it came from: to enter it is of use only at the goal. */
    boolean deadEnd(Cargo cargo, int state) {
        return deadEnd[cargo.ordinal()][state];
    }

    /** The arcs on which a cargo may come to a state. */
    int[] reaching(Cargo cargo, int state) {
        return reaching[cargo.ordinal()][state];
    }
}
