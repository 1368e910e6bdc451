package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flankmap.geo.Geodesy;
import org.flankmap.geo.Position;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.Limit;
import org.flankmap.posture.LimitKind;
import org.flankmap.posture.Mode;
import org.flankmap.posture.Node;
import org.flankmap.posture.NodeKind;
import org.flankmap.scenario.CorridorInForce;
import org.flankmap.scenario.Situation;

/**
 * Builds the network of a situation: corridors that can be used, both ways; local roads by {@code joins}; flights between
 * all airfields; and at nodes the loading, unloading, gauge change and port work that lead from one medium to another.
 * Inland waterways are left out: no formation moves by barge.
 */
final class NetworkBuilder {
    private static final double METRES_IN_KM = 1000;
    /** A sea passage longer than this is an ocean passage, by large ships of their own. */
    private static final double OCEAN_KM = 3000;

    /** Where a train can be loaded or unloaded: not on an open junction, a bridge or a border. */
    private static final Set<NodeKind> RAMPS = EnumSet.of(
            NodeKind.RAIL_TERMINAL,
            NodeKind.GARRISON,
            NodeKind.TRAINING_AREA,
            NodeKind.DEPOT,
            NodeKind.PORT,
            NodeKind.CITY,
            NodeKind.GAUGE_CHANGE);

    private static final Set<NodeKind> GARRISONS =
            EnumSet.of(NodeKind.GARRISON, NodeKind.TRAINING_AREA, NodeKind.DEPOT);

    private final List<Node> nodes;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Arc> arcs = new ArrayList<>();
    private final List<Set<Medium>> media = new ArrayList<>();
    private final Set<Integer> oceanPorts = new HashSet<>();

    private NetworkBuilder(List<Node> nodes) {
        this.nodes = nodes;
        for (Node node : nodes) {
            places.put(node.id(), media.size());
            media.add(EnumSet.of(Medium.GROUND));
        }
    }

    static Network of(Situation situation) {
        return of(situation, List.of());
    }

    /** @param alsoOpen ids of corridors to take in although they cannot be used, to find out what they would bring */
    static Network of(Situation situation, List<String> alsoOpen) {
        NetworkBuilder builder =
                new NetworkBuilder(List.copyOf(situation.posture().nodes().values()));
        for (CorridorInForce corridor : situation.corridors()) {
            if (corridor.usable() || alsoOpen.contains(corridor.corridor().id())) {
                builder.add(corridor);
            }
        }
        builder.addLocalRoads();
        builder.addProcesses();
        builder.addFlights();
        return new Network(builder.nodes, builder.arcs);
    }

    private void add(CorridorInForce inForce) {
        Corridor corridor = inForce.corridor();
        if (corridor.mode() == Mode.AIR || corridor.mode() == Mode.INLAND_WATERWAY) {
            return;
        }
        List<Limit> limits = inForce.state().limits();
        for (int i = 0; i + 1 < corridor.nodes().size(); i++) {
            Integer from = places.get(corridor.nodes().get(i));
            Integer to = places.get(corridor.nodes().get(i + 1));
            if (from != null && to != null) {
                add(corridor, limits, from, to);
                add(corridor, limits, to, from);
            }
        }
    }

    private void add(Corridor corridor, List<Limit> limits, int from, int to) {
        Medium medium = medium(corridor);
        Process process =
                switch (corridor.mode()) {
                    case RAIL -> Process.RAIL;
                    case SEA -> Process.SEA;
                    default -> Process.ROAD;
                };
        List<Position> line = CorridorLine.between(
                corridor, nodes.get(from).position(), nodes.get(to).position());
        double km = process == Process.SEA ? length(line) : straight(from, to);
        Optional<Double> hours =
                process == Process.SEA && corridor.nodes().size() == 2 ? transitHours(limits) : Optional.empty();
        boolean single = process == Process.RAIL && singleTrack(limits, nodes.get(from), nodes.get(to));
        boolean ocean = process == Process.SEA && km > OCEAN_KM;
        media.get(from).add(medium);
        media.get(to).add(medium);
        if (ocean) {
            oceanPorts.add(from);
            oceanPorts.add(to);
        }
        add(from, medium, to, medium, process, Optional.of(corridor.id()), medium, km, hours, single, ocean, line);
    }

    private static Medium medium(Corridor corridor) {
        return switch (corridor.mode()) {
            case SEA -> Medium.SHIP;
            case RAIL -> corridor.gauge().orElse(1435) == 1435 ? Medium.RAIL_1435 : Medium.RAIL_1520;
            default -> Medium.GROUND;
        };
    }

    private static Optional<Double> transitHours(List<Limit> limits) {
        return limits.stream()
                .filter(limit ->
                        limit.kind() == LimitKind.TRANSIT_TIME && limit.unit().equals("hours"))
                .flatMap(limit -> limit.quantity().stream())
                .map(figure -> figure.preferred())
                .findFirst();
    }

    /** A limit holds for the section between two nodes where its text names both, or for the whole where it names none. */
    private static boolean singleTrack(List<Limit> limits, Node from, Node to) {
        return limits.stream()
                .filter(limit -> limit.kind() == LimitKind.SINGLE_TRACK)
                .anyMatch(limit -> limit.where().isEmpty()
                        || (limit.where().contains(from.name()) && limit.where().contains(to.name())));
    }

    private void addLocalRoads() {
        for (int from = 0; from < nodes.size(); from++) {
            Integer to = nodes.get(from).joins().map(places::get).orElse(null);
            if (to != null) {
                addRoad(from, to);
                addRoad(to, from);
            }
        }
    }

    private void addRoad(int from, int to) {
        add(
                from,
                Medium.GROUND,
                to,
                Medium.GROUND,
                Process.ROAD,
                Optional.empty(),
                Medium.GROUND,
                straight(from, to),
                Optional.empty(),
                false,
                false,
                List.of(nodes.get(from).position(), nodes.get(to).position()));
    }

    private void addProcesses() {
        for (int node = 0; node < nodes.size(); node++) {
            Set<NodeKind> kinds = nodes.get(node).kinds();
            Set<Medium> here = media.get(node);
            boolean ramp = kinds.stream().anyMatch(RAMPS::contains);
            for (Medium rail : List.of(Medium.RAIL_1435, Medium.RAIL_1520)) {
                if (here.contains(rail) && ramp) {
                    addProcess(node, Medium.GROUND, rail, Process.LOAD_TRAIN, rail, false);
                    addProcess(node, rail, Medium.GROUND, Process.UNLOAD_TRAIN, rail, false);
                }
            }
            if (here.contains(Medium.RAIL_1435)
                    && here.contains(Medium.RAIL_1520)
                    && kinds.contains(NodeKind.GAUGE_CHANGE)) {
                addProcess(node, Medium.RAIL_1435, Medium.RAIL_1520, Process.CHANGE_GAUGE, Medium.RAIL_1435, false);
                addProcess(node, Medium.RAIL_1520, Medium.RAIL_1435, Process.CHANGE_GAUGE, Medium.RAIL_1435, false);
            }
            if (here.contains(Medium.SHIP)) {
                boolean ocean = oceanPorts.contains(node);
                addProcess(node, Medium.GROUND, Medium.SHIP, Process.LOAD_SHIP, Medium.SHIP, ocean);
                addProcess(node, Medium.SHIP, Medium.GROUND, Process.DISCHARGE_SHIP, Medium.SHIP, ocean);
            }
        }
    }

    private void addProcess(int node, Medium from, Medium to, Process process, Medium medium, boolean ocean) {
        add(
                node,
                from,
                node,
                to,
                process,
                Optional.empty(),
                medium,
                0,
                Optional.empty(),
                false,
                ocean,
                List.of(nodes.get(node).position()));
    }

    private void addFlights() {
        List<Integer> airfields = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            if (nodes.get(node).kinds().contains(NodeKind.AIRPORT)) {
                airfields.add(node);
            }
        }
        for (int from : airfields) {
            for (int to : airfields) {
                if (from != to) {
                    add(
                            from,
                            Medium.GROUND,
                            to,
                            Medium.GROUND,
                            Process.AIR,
                            Optional.empty(),
                            Medium.GROUND,
                            straight(from, to),
                            Optional.empty(),
                            false,
                            false,
                            List.of(nodes.get(from).position(), nodes.get(to).position()));
                }
            }
        }
    }

    private void add(
            int from,
            Medium fromMedium,
            int to,
            Medium toMedium,
            Process process,
            Optional<String> corridor,
            Medium medium,
            double km,
            Optional<Double> hours,
            boolean single,
            boolean ocean,
            List<Position> line) {
        arcs.add(new Arc(
                arcs.size(),
                Network.state(from, fromMedium),
                Network.state(to, toMedium),
                process,
                nodes.get(from).id(),
                nodes.get(to).id(),
                corridor,
                medium,
                km,
                hours,
                single,
                process == Process.ROAD && (corridor.isEmpty() || garrison(from) || garrison(to)),
                ocean,
                line));
    }

    private boolean garrison(int node) {
        return nodes.get(node).kinds().stream().anyMatch(GARRISONS::contains);
    }

    private double straight(int from, int to) {
        return Geodesy.distance(nodes.get(from).position(), nodes.get(to).position()) / METRES_IN_KM;
    }

    private static double length(List<Position> line) {
        double metres = 0;
        for (int i = 0; i + 1 < line.size(); i++) {
            metres += Geodesy.distance(line.get(i), line.get(i + 1));
        }
        return metres / METRES_IN_KM;
    }
}
