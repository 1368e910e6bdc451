package org.flankmap.reinforcement;

import java.util.OptionalDouble;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * What the corridors can carry from the ammunition depots of western Europe to a Baltic state's main garrison.
 *
 * @param from the day on which the first load ordered on day 0 arrives; empty: none can
 * @param tonnesPerDay the maximum flow by rail and ship through the network's daily capacities, nothing else being on it;
 *     lorries serve only local roads, since no number of them is published
 */
record Resupply(OptionalDouble from, double tonnesPerDay) {
    /** The German main ammunition depot. */
    static final String DEPOT = "wulfen";

    private static final double UNLIMITED = 1e9;

    static Resupply into(Problem problem, Parameters parameters, String state) {
        Network network = problem.network();
        String garrison = Garrisons.main(problem.situation(), state);
        if (network.node(DEPOT).isEmpty()) {
            return new Resupply(OptionalDouble.empty(), 0);
        }
        Rates rates = new Rates(network, parameters);
        Books books = new Books(network, rates, problem.availability(), parameters);
        Distances toGo = Distances.to(network, rates, Cargo.CONTAINERS, garrison);
        int start = network.state(DEPOT, Medium.GROUND);
        int goal = network.state(garrison, Medium.GROUND);
        Serial load = rates.serial(Cargo.CONTAINERS, rates.serialSize(Cargo.CONTAINERS));
        Pathfinder pathfinder = new Pathfinder(network, books);
        double ready = parameters.value("permission-days");
        int[] way = pathfinder.way(start, goal, load, ready, toGo, Ledger.HORIZON);
        if (way.length == 0) {
            return new Resupply(OptionalDouble.empty(), 0);
        }
        double containers = flow(problem, rates, start, goal);
        return new Resupply(
                OptionalDouble.of(pathfinder.arrival(way, load, ready, toGo, Ledger.HORIZON)),
                containers * parameters.value("ammunition-tonnes-per-container"));
    }

    /** Containers a day. */
    private static double flow(Problem problem, Rates rates, int start, int goal) {
        DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
                new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
        graph.addVertex(start);
        graph.addVertex(goal);
        Serial load = rates.serial(Cargo.CONTAINERS, rates.serialSize(Cargo.CONTAINERS));
        for (Arc arc : problem.network().arcs()) {
            double last = problem.availability()[arc.index()].on(Ledger.HORIZON - 1);
            boolean lorries = arc.process() == Process.ROAD && !arc.garrisonRoad();
            if (!lorries && rates.days(Cargo.CONTAINERS)[arc.index()] < Double.POSITIVE_INFINITY && last > 0) {
                graph.addVertex(arc.from());
                graph.addVertex(arc.to());
                double used = load.load(arc.index());
                double perDay = used > 0 ? rates.perDay(arc.index()) * last / used * load.amount() : UNLIMITED;
                graph.setEdgeWeight(graph.addEdge(arc.from(), arc.to()), perDay);
            }
        }
        return new PushRelabelMFImpl<>(graph).calculateMaximumFlow(start, goal);
    }
}
