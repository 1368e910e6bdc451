package org.flankmap.reinforcement;

import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** The least day by which so many march units can be through a network at all, by maximum flow over time. */
final class TimeExpandedFlow {
    private static final double UNLIMITED = 1e6;

    private TimeExpandedFlow() {}

    /** A day before which no schedule whatever can have them all there. */
    static int leastDay(RoadNetwork network, int units) {
        int below = 0;
        int above = 1;
        while (through(network, above) < units) {
            below = above;
            above *= 2;
        }
        while (above - below > 1) {
            int middle = (below + above) / 2;
            if (through(network, middle) < units) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return above;
    }

    private static long through(RoadNetwork network, int lastDay) {
        DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
                new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
        int places = network.places();
        for (int vertex = 0; vertex < places * (lastDay + 1); vertex++) {
            graph.addVertex(vertex);
        }
        for (int day = 0; day <= lastDay; day++) {
            for (int place = 0; place < places && day < lastDay; place++) {
                edge(graph, day * places + place, (day + 1) * places + place, UNLIMITED);
            }
            for (RoadNetwork.Road road : network.roads()) {
                if (day + road.days() <= lastDay) {
                    edge(graph, day * places + road.from(), (day + road.days()) * places + road.to(), road.perDay());
                }
            }
        }
        double flow = new PushRelabelMFImpl<>(graph).calculateMaximumFlow(0, places * (lastDay + 1) - 1);
        return Math.round(flow);
    }

    private static void edge(
            DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph, int from, int to, double capacity) {
        graph.setEdgeWeight(graph.addEdge(from, to), capacity);
    }
}
