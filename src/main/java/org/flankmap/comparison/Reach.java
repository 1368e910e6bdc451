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

    private static final double EARTH_RADIUS = 6_371_008.8;

    /** By how much of itself a distance on the sphere of that radius may differ from the true one; it is at most 0.56 %. */
    private static final double SPHERE_ERROR = 0.006;

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
        double sphere = onSphere(a, b);
        if (Math.abs(sphere - metres) > SPHERE_ERROR * metres) {
            return sphere < metres;
        }
        return Geodesy.distance(a, b) <= metres;
    }

    /** Metres by the haversine formula: a date drag asks thousands of times, and the ellipsoid costs thirty times as much. */
    private static double onSphere(Position a, Position b) {
        double latitude = Math.toRadians(b.latitude() - a.latitude()) / 2;
        double longitude = Math.toRadians(b.longitude() - a.longitude()) / 2;
        double across = Math.sin(longitude);
        double up = Math.sin(latitude);
        double chord = up * up
                + Math.cos(Math.toRadians(a.latitude())) * Math.cos(Math.toRadians(b.latitude())) * across * across;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
