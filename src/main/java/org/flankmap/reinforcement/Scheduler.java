package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Books the serials of all formations: first the flights to the stocks, then, by the day on which each formation is ready
 * to move, its tracked vehicles, containers, wheels and people. Each serial takes the way on which it arrives earliest
 * through what those before it left. What is booked is never moved again, so a later formation never delays an earlier
 * one; the price is that the whole may end somewhat later than the best schedule would.
 */
final class Scheduler {
    private static final Cargo[] VEHICLES = {Cargo.TRACKED, Cargo.CONTAINERS, Cargo.WHEELED};

    private final Problem problem;
    private final Network network;
    private final Parameters parameters;
    private final Rates rates;
    private final Books books;
    private final Booking booking;
    private final boolean detail;
    private final Map<String, Distances> distances = new HashMap<>();

    Scheduler(Problem problem, Parameters parameters, boolean detail) {
        this.problem = problem;
        this.network = problem.network();
        this.parameters = parameters;
        this.detail = detail;
        rates = new Rates(network, parameters);
        books = new Books(network, rates, problem.availability(), parameters);
        booking = new Booking(network, rates, books);
    }

    Schedule schedule() {
        List<Reinforcement> formations = new ArrayList<>();
        Permission permission = new Permission(parameters, problem.situation().asOf());
        for (Movement movement : problem.plan().movements()) {
            Reinforcement formation = new Reinforcement(movement, parameters, detail);
            formations.add(formation);
            formation.permitted(permission.days(
                    countries(movement, formation.composition()),
                    movement.formation().formation().framework()));
        }
        formations.forEach(this::flyToStock);
        List<Reinforcement> inOrder = new ArrayList<>(formations);
        inOrder.sort(Comparator.comparingDouble(Reinforcement::ready));
        inOrder.forEach(this::move);
        return new Schedule(
                problem,
                parameters,
                formations.stream().map(Reinforcement::closure).toList(),
                detail ? books : null);
    }

    private Distances distances(Cargo cargo, String destination) {
        return distances.computeIfAbsent(
                cargo.name() + destination,
                key -> Distances.to(network, rates, cargo, destination, starts(cargo, destination)));
    }

    /** The states from which the plan's formations start towards a place. */
    private int[] starts(Cargo cargo, String destination) {
        return problem.plan().movements().stream()
                .filter(movement -> movement.destination().equals(destination)
                        || movement.stock()
                                .filter(draw -> draw.place().equals(destination))
                                .isPresent())
                .mapToInt(movement -> cargo == Cargo.PEOPLE
                        ? network.state(movement.origin(), Medium.GROUND)
                        : network.state(movement.start(), movement.startMedium()))
                .distinct()
                .toArray();
    }

    /** The states that the fastest ways of its cargoes cross. */
    private List<String> countries(Movement movement, Composition composition) {
        List<String> countries = new ArrayList<>();
        for (Cargo cargo : VEHICLES) {
            if (composition.amount(cargo) > 0) {
                int[] way = distances(cargo, movement.destination())
                        .way(network, network.state(movement.start(), movement.startMedium()));
                countries.addAll(Permission.countries(network, way));
            }
        }
        return countries;
    }

    private void flyToStock(Reinforcement formation) {
        formation.movement().stock().ifPresent(draw -> {
            double people = formation.composition().people();
            boolean flown = book(formation, Cargo.PEOPLE, people, draw.place(), formation.prepared(), 0);
            if (flown) {
                formation.drawn(draw);
            }
        });
    }

    private void move(Reinforcement formation) {
        if (formation.failed()) {
            return;
        }
        String destination = formation.movement().destination();
        double released = formation.ready();
        double gap = formation.piecesPerDay() > 0 ? 1 / formation.piecesPerDay() : 0;
        for (Cargo cargo : VEHICLES) {
            double amount = formation.composition().amount(cargo);
            if (!book(formation, cargo, amount, destination, released, gap)) {
                return;
            }
            released += amount * gap;
        }
        if (formation.movement().stock().isEmpty()) {
            book(formation, Cargo.PEOPLE, formation.composition().people(), destination, formation.ready(), 0);
        }
    }

    private boolean book(
            Reinforcement formation, Cargo cargo, double amount, String destination, double release, double gap) {
        if (amount <= 0) {
            return true;
        }
        Distances toGo = distances(cargo, destination);
        int start = start(formation.movement(), cargo, toGo);
        int goal = network.state(destination, Medium.GROUND);
        boolean arrives = start == goal
                || booking.book(new Booking.Order(cargo, amount, start, goal, release, gap), toGo, formation);
        if (!arrives) {
            formation.fail(Obstacle.sentence(problem, parameters, formation.movement(), cargo, destination));
        }
        return arrives;
    }

    /** People whose garrison no airfield can be reached from leave from an airfield of the same country. */
    private int start(Movement movement, Cargo cargo, Distances toGo) {
        if (cargo != Cargo.PEOPLE) {
            return network.state(movement.start(), movement.startMedium());
        }
        int home = network.state(movement.origin(), Medium.GROUND);
        if (toGo.days(home) < Double.POSITIVE_INFINITY) {
            return home;
        }
        String country = network.country(movement.origin());
        return network.nodes().stream()
                .filter(node -> node.country().equals(country))
                .mapToInt(node -> network.state(node.id(), Medium.GROUND))
                .filter(state -> toGo.days(state) < Double.POSITIVE_INFINITY)
                .findFirst()
                .orElse(home);
    }
}
