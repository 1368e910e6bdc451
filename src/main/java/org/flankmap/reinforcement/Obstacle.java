package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flankmap.posture.Parameter;
import org.flankmap.scenario.CorridorInForce;

/** Says in one sentence why a cargo cannot arrive, by trying what would let it: the nearest cause is told first. */
final class Obstacle {
    private final Problem problem;
    private final Parameters parameters;
    private final Movement movement;
    private final Cargo cargo;
    private final String destination;

    private Obstacle(Problem problem, Parameters parameters, Movement movement, Cargo cargo, String destination) {
        this.problem = problem;
        this.parameters = parameters;
        this.movement = movement;
        this.cargo = cargo;
        this.destination = destination;
    }

    static String sentence(Problem problem, Parameters parameters, Movement movement, Cargo cargo, String destination) {
        return new Obstacle(problem, parameters, movement, cargo, destination).sentence();
    }

    private String sentence() {
        String way = "the " + cargo.label() + " of " + movement.name() + " from " + name(start()) + " to "
                + name(destination);
        if (reaches(problem.network(), parameters)) {
            return "No way is left for " + way + ": " + spent() + ".";
        }
        return "There is no way for " + way + ": " + nothing().or(this::closed).orElse("the network has none for them")
                + ".";
    }

    private String start() {
        return cargo == Cargo.PEOPLE ? movement.origin() : movement.start();
    }

    private String spent() {
        Map<String, List<String>> denied = new LinkedHashMap<>();
        for (Denial denial : problem.denials()) {
            denied.computeIfAbsent(
                            (denial.closes() ? "closed" : "degraded") + " from day " + denial.fromDay(),
                            how -> new ArrayList<>())
                    .add(DenialTargets.name(denial.target(), problem.situation().posture()));
        }
        return denied.isEmpty()
                ? "what the network can carry is taken for " + Ledger.HORIZON + " days"
                : denied.entrySet().stream()
                        .map(entry -> String.join(" and ", entry.getValue())
                                + (entry.getValue().size() > 1 ? " are " : " is ")
                                + entry.getKey())
                        .collect(Collectors.joining(", and "));
    }

    /** A parameter set to nothing that closes the way. */
    private Optional<String> nothing() {
        return parameters.definitions().stream()
                .filter(parameter -> parameters.value(parameter.id()) == 0 && parameter.value() > 0)
                .filter(parameter -> reaches(problem.network(), parameters.with(parameter.id(), parameter.value())))
                .map(Parameter::name)
                .findFirst()
                .map(name -> "\"" + name + "\" is set to 0");
    }

    /** A corridor that is not open, and would be enough. */
    private Optional<String> closed() {
        return problem.situation().corridors().stream()
                .filter(corridor -> !corridor.usable())
                .filter(corridor -> reaches(
                        NetworkBuilder.of(
                                problem.situation(), List.of(corridor.corridor().id())),
                        parameters))
                .map(Obstacle::told)
                .findFirst();
    }

    private static String told(CorridorInForce corridor) {
        return corridor.corridor().name() + " is " + corridor.state().status().label();
    }

    private boolean reaches(Network network, Parameters values) {
        Distances toGo = Distances.to(network, new Rates(network, values), cargo, destination);
        Medium medium = cargo == Cargo.PEOPLE ? Medium.GROUND : movement.startMedium();
        return toGo.days(network.state(start(), medium)) < Double.POSITIVE_INFINITY;
    }

    private String name(String node) {
        return problem.network().node(node).map(place -> place.name()).orElse(node);
    }
}
