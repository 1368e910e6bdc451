package org.flankmap.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.flankmap.geo.Geodesy;
import org.flankmap.geo.Position;
import org.flankmap.posture.Node;
import org.flankmap.posture.NodeKind;
import org.flankmap.posture.Posture;

/**
 * What lies within reach of a state: within {@value #KILOMETRES} km, by the shortest line, of one of its garrisons,
 * headquarters or towns in the dataset. The dataset's places, not the formations of a scenario, so that the reach is the
 * same for both sides of a comparison.
 */
final class Reach {
    static final int KILOMETRES = 300;

    /** Metres of latitude in a degree, rounded down, so that the quick refusal never refuses too much. */
    private static final double METRES_PER_DEGREE = 110_500;

    private static final Set<NodeKind> PLACES = EnumSet.of(NodeKind.GARRISON, NodeKind.HEADQUARTERS, NodeKind.CITY);

    private final List<Position> places;

    private Reach(List<Position> places) {
        this.places = places;
    }

    static Reach of(Posture posture, Set<String> states) {
        List<Position> places = new ArrayList<>();
        for (Node node : posture.nodes().values()) {
            if (states.contains(node.country()) && node.kinds().stream().anyMatch(PLACES::contains)) {
                places.add(node.position());
            }
        }
        return new Reach(List.copyOf(places));
    }

    boolean covers(Position position) {
        return places.stream().anyMatch(place -> near(place, position));
    }

    private static boolean near(Position a, Position b) {
        double metres = KILOMETRES * 1000.0;
        boolean closeInLatitude = Math.abs(a.latitude() - b.latitude()) * METRES_PER_DEGREE <= metres;
        return closeInLatitude && Geodesy.distance(a, b) <= metres;
    }
}
