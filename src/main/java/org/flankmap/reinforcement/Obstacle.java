package org.flankmap.reinforcement;

import java.util.List;

/** Says in one sentence why a cargo cannot arrive, by trying what would let it. */
final class Obstacle {
    private Obstacle() {}

    static String sentence(Problem problem, Parameters parameters, Movement movement, Cargo cargo, String destination) {
        Network network = problem.network();
        String from = name(network, cargo == Cargo.PEOPLE ? movement.origin() : movement.start());
        String to = name(network, destination);
        String way = "the " + cargo.label() + " of " + movement.name() + " from " + from + " to " + to;
        if (reaches(problem, parameters, movement, cargo, destination)) {
            return "No way is left for " + way + ": " + denied(problem.denials()) + ".";
        }
        return "There is no way for " + way + " in the network.";
    }

    private static String denied(List<Denial> denials) {
        return denials.isEmpty()
                ? "the capacity does not suffice within " + Ledger.HORIZON + " days"
                : denials.stream()
                        .map(denial -> denial.target() + (denial.closes() ? " is closed" : " is degraded")
                                + " from day " + denial.fromDay())
                        .reduce((one, other) -> one + " and " + other)
                        .orElseThrow();
    }

    private static boolean reaches(
            Problem problem, Parameters parameters, Movement movement, Cargo cargo, String destination) {
        Rates rates = new Rates(problem.network(), parameters);
        Distances toGo = Distances.to(problem.network(), rates, cargo, destination);
        String start = cargo == Cargo.PEOPLE ? movement.origin() : movement.start();
        return toGo.days(problem.network().state(start, Medium.GROUND)) < Double.POSITIVE_INFINITY;
    }

    private static String name(Network network, String node) {
        return network.node(node).map(place -> place.name()).orElse(node);
    }
}
