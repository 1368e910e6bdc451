package org.flankmap.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flankmap.cartography.ArrivalMarks;
import org.flankmap.cartography.MapFaces;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Position;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.Mode;
import org.flankmap.posture.Node;
import org.flankmap.posture.Posture;
import org.flankmap.reinforcement.Closure;
import org.flankmap.reinforcement.Denial;
import org.flankmap.reinforcement.DenialTargets;
import org.flankmap.reinforcement.Itinerary;
import org.flankmap.reinforcement.Leg;
import org.flankmap.reinforcement.Schedule;

/** What a view puts on its map of the reinforcement model's answer: traffic, a formation's way, crosses over what is cut. */
public final class ArrivalOnMap {
    private final Posture posture;
    private final Arrival arrival;
    private final ArrivalChoice choice;

    private ArrivalOnMap(Posture posture, Arrival arrival, ArrivalChoice choice) {
        this.posture = posture;
        this.arrival = arrival;
        this.choice = choice;
    }

    /** Whether there is anything to put on the map, for which it is worth asking the model. */
    public static boolean wanted(ArrivalChoice choice) {
        return choice.flow() || choice.formation().isPresent() || !choice.cuts().isEmpty();
    }

    /** The faces with what a view wants on them in place of what was there. */
    public static MapFaces on(MapFaces faces, Posture posture, Arrival arrival, ArrivalChoice choice) {
        ArrivalOnMap marks = new ArrivalOnMap(posture, arrival, choice);
        return faces.marked(marks.of(true), marks.of(false));
    }

    private Optional<ArrivalMarks> of(boolean ofA) {
        Schedule schedule = arrival.side(ofA);
        ArrivalMarks marks = new ArrivalMarks(
                "Traffic on day " + choice.day() + (ofA ? " of A" : " of B"),
                choice.flow() ? flows(schedule) : List.of(),
                choice.formation()
                        .flatMap(schedule::closure)
                        .map(ArrivalOnMap::way)
                        .orElse(List.of()),
                crosses(choice.denials(ofA)));
        return marks.isEmpty() ? Optional.empty() : Optional.of(marks);
    }

    /** The widest first, so that narrow ones lie on top. */
    private List<ArrivalMarks.Flow> flows(Schedule schedule) {
        return schedule.traffic().on(choice.day()).stream()
                .map(flow -> new ArrivalMarks.Flow(flow.line(), flow.perDay(), flow.load()))
                .toList();
    }

    private static List<List<Position>> way(Closure closure) {
        Set<List<Position>> lines = new LinkedHashSet<>();
        for (Itinerary itinerary : closure.itineraries()) {
            for (Leg leg : itinerary.legs()) {
                if (leg.arc().process().moves()) {
                    lines.add(leg.arc().line());
                }
            }
        }
        return List.copyOf(lines);
    }

    private List<ArrivalMarks.Cross> crosses(List<Denial> denials) {
        List<ArrivalMarks.Cross> crosses = new ArrayList<>();
        for (Denial denial : denials) {
            String label = (denial.closes() ? "closed" : "half") + ", day " + denial.fromDay();
            List<Position> places = places(denial.target());
            Optional<Position> eastmost = places.stream().max(Comparator.comparingDouble(Position::longitude));
            places.forEach(place ->
                    crosses.add(new ArrivalMarks.Cross(place, place.equals(eastmost.orElseThrow()) ? label : "")));
        }
        return crosses;
    }

    private List<Position> places(String target) {
        Corridor corridor = posture.corridors().get(target);
        if (corridor != null) {
            return List.of(corridor.line().get(corridor.line().size() / 2));
        }
        Optional<Node> node = posture.node(target);
        if (node.isPresent()) {
            return List.of(node.get().position());
        }
        Extent sea = DenialTargets.seas().get(target);
        return sea == null ? borderCrossings(target) : atSea(sea);
    }

    private List<Position> atSea(Extent sea) {
        List<Position> places = new ArrayList<>();
        for (Corridor corridor : posture.corridors().values()) {
            List<Position> within =
                    corridor.line().stream().filter(sea::contains).toList();
            if (corridor.mode() == Mode.SEA && !within.isEmpty()) {
                places.add(within.get(within.size() / 2));
            }
        }
        return places;
    }

    private List<Position> borderCrossings(String target) {
        String border = target.equals(DenialTargets.SUWALKI_GAP) ? "POL-LTU" : target;
        Set<Position> places = new LinkedHashSet<>();
        for (Corridor corridor : posture.corridors().values()) {
            boolean land = corridor.mode() == Mode.ROAD || corridor.mode() == Mode.RAIL;
            for (int i = 1; land && i < corridor.nodes().size(); i++) {
                Node from = posture.node(corridor.nodes().get(i - 1)).orElseThrow();
                Node to = posture.node(corridor.nodes().get(i)).orElseThrow();
                boolean crosses = border.equals(from.country() + "-" + to.country())
                        || border.equals(to.country() + "-" + from.country());
                if (crosses) {
                    places.add(between(corridor.line(), from.position(), to.position()));
                }
            }
        }
        return List.copyOf(places);
    }

    /** The middle of a line's part between two of its points. */
    private static Position between(List<Position> line, Position from, Position to) {
        int middle = (line.indexOf(from) + line.indexOf(to)) / 2;
        boolean adjacent = Math.abs(line.indexOf(from) - line.indexOf(to)) < 2;
        return adjacent
                ? new Position((from.latitude() + to.latitude()) / 2, (from.longitude() + to.longitude()) / 2)
                : line.get(middle);
    }
}
