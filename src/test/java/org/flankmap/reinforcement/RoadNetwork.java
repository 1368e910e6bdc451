package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.flankmap.geo.Position;
import org.flankmap.posture.FormationBuilder;
import org.flankmap.posture.Node;
import org.flankmap.posture.NodeKind;
import org.flankmap.posture.ParameterReader;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureBuilder;
import org.flankmap.scenario.Situation;

/**
 * A small network of one-way roads for tests, from node 0 to the last. A day's march is 100 km, so that lengths are
 * whole days; what marches is counted in march units, of five vehicles each.
 */
final class RoadNetwork {
    private static final double KM_A_DAY = 100;
    private static final double VEHICLES = 5;

    /** A one-way road. */
    record Road(int from, int to, int days, int perDay) {}

    private final int places;
    private final List<Road> roads = new ArrayList<>();

    RoadNetwork(int places) {
        this.places = places;
    }

    RoadNetwork road(int from, int to, int days, int perDay) {
        roads.add(new Road(from, to, days, perDay));
        return this;
    }

    List<Road> roads() {
        return roads;
    }

    int places() {
        return places;
    }

    /** How so many march units go from the first place to the last, all ready on day 0; empty where they cannot. */
    Optional<List<Itinerary>> march(int units) {
        return run(units).map(Run::itineraries);
    }

    /** What goes over the roads when so many march units go from the first place to the last. */
    Traffic traffic(int units) {
        Run run = run(units).orElseThrow();
        return new Traffic(run.network(), run.books(), run.itineraries());
    }

    private record Run(Network network, Books books, List<Itinerary> itineraries) {}

    private Optional<Run> run(int units) {
        Network network = new Network(nodes(), arcs());
        Parameters parameters = parameters();
        Rates rates = new Rates(network, parameters);
        Books books = new Books(network, rates, Books.availability(network, List.of()), parameters);
        Movement movement = movement(units);
        Reinforcement formation = new Reinforcement(movement, parameters, true);
        Distances toGo = Distances.to(network, rates, Cargo.WHEELED, name(places - 1));
        int start = network.state(name(0), Medium.GROUND);
        int goal = network.state(name(places - 1), Medium.GROUND);
        Booking.Order order = new Booking.Order(Cargo.WHEELED, units * VEHICLES, start, goal, 0, 0);
        boolean arrive = new Booking(network, rates, books).book(order, toGo, formation);
        return arrive ? Optional.of(new Run(network, books, formation.closure().itineraries())) : Optional.empty();
    }

    /** The day on which the last of them arrives; infinite where they cannot. */
    double lastArrival(int units) {
        return march(units)
                .map(itineraries -> itineraries.stream()
                        .mapToDouble(Itinerary::arrived)
                        .max()
                        .orElseThrow())
                .orElse(Double.POSITIVE_INFINITY);
    }

    private Parameters parameters() {
        Parameters parameters = Parameters.of(ParameterReader.bundled(), RuleSet.CRISIS)
                .with("march-unit-vehicles", VEHICLES)
                .with("road-detour-factor", 1)
                .with("road-march-km-per-day", KM_A_DAY);
        for (int i = 0; i < roads.size(); i++) {
            parameters = parameters.with(
                    "march-units-per-day-per-road@road-" + i, roads.get(i).perDay());
        }
        return parameters;
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            nodes.add(new Node(
                    name(i),
                    name(i),
                    position(i),
                    EnumSet.of(NodeKind.CITY),
                    "LTU",
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    ""));
        }
        return nodes;
    }

    private List<Arc> arcs() {
        List<Arc> arcs = new ArrayList<>();
        for (Road road : roads) {
            arcs.add(new Arc(
                    arcs.size(),
                    Network.state(road.from(), Medium.GROUND),
                    Network.state(road.to(), Medium.GROUND),
                    Process.ROAD,
                    name(road.from()),
                    name(road.to()),
                    Optional.of("road-" + arcs.size()),
                    Medium.GROUND,
                    road.days() * KM_A_DAY,
                    Optional.empty(),
                    false,
                    false,
                    false,
                    List.of(position(road.from()), position(road.to()))));
        }
        return arcs;
    }

    static Position position(int place) {
        return new Position(55, 20 + place);
    }

    private static String name(int place) {
        return "place-" + place;
    }

    private Movement movement(int units) {
        Posture posture =
                PostureBuilder.posture(FormationBuilder.formation("battalion")).build();
        var placed =
                Situation.on(posture, posture.asOf().firstDay()).formations().get(0);
        return new Movement(
                placed,
                "LTU",
                name(0),
                name(places - 1),
                Optional.empty(),
                Optional.of(0.0),
                Optional.of(new Composition("test", 0, 0, units * VEHICLES, 0)),
                false,
                1,
                "");
    }
}
