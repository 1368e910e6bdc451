package org.flankmap.cartography;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.flankmap.basemap.Basemap;
import org.flankmap.basemap.Place;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Viewport;
import org.flankmap.posture.Node;
import org.flankmap.posture.NodeKind;

/** Dots and names the nodes of the posture and the towns of the base map. */
final class PlaceLabels {
    private static final double DOT = 2.6;
    private static final double GAP = 3.5;

    /** Capitals by which one finds one's way on the map of the whole flank: named before formations. */
    private static final Set<String> LANDMARKS = Set.of("Moscow", "Warsaw");

    private static final double LANDMARK_REACH = 90;

    /** The rank of a node that no town has the name of. */
    private static final int SMALL = 7;

    /** The zoom from which nodes without a name are dotted. */
    private static final double DOTS_FROM = 6;

    private final Basemap basemap;
    private final MapType type;
    private final double scale;
    private final List<Place> landmarks;
    private final Map<String, Integer> ranks = new HashMap<>();

    PlaceLabels(Basemap basemap, MapType type, double scale) {
        this.basemap = basemap;
        this.type = type;
        this.scale = scale;
        landmarks = basemap.places().stream()
                .filter(place -> place.capital() && LANDMARKS.contains(place.name()))
                .toList();
        basemap.places().forEach(place -> ranks.merge(place.name(), place.rank(), Math::min));
    }

    /** The nodes that a view dots. */
    List<MapScene.DrawnNode> nodes(Viewport view, MapContent content) {
        Extent extent = view.extent();
        double zoom = view.camera().zoom();
        return content.nodes().stream()
                .filter(node -> extent.contains(node.position()))
                .map(node -> new MapScene.DrawnNode(
                        node,
                        view.x(node.position()),
                        view.y(node.position()),
                        ranks.getOrDefault(node.name(), SMALL) == 0,
                        zoom >= namedFrom(node)))
                .filter(drawn -> drawn.named() || zoom >= DOTS_FROM)
                .toList();
    }

    /** The zoom from which a node is named: by its town's rank, ports and airports a little earlier. */
    private double namedFrom(Node node) {
        int rank = ranks.getOrDefault(node.name(), SMALL);
        boolean gate = node.kinds().contains(NodeKind.PORT) || node.kinds().contains(NodeKind.GAUGE_CHANGE);
        return Math.min(6.6, 3.6 + rank * (gate ? 0.42 : 0.5));
    }

    /** Names the landmarks in a view; returns which of them found room. */
    Set<String> placeLandmarks(LabelPlacer placer, Viewport view) {
        Set<String> named = new HashSet<>();
        landmarks(view).forEach(place -> {
            double x = view.x(place.position());
            double y = view.y(place.position());
            if (beside(placer, x, y, place.name(), type.capital, Optional.empty())
                    || placer.around(x, y, LANDMARK_REACH * scale, name(place.name(), type.capital))) {
                named.add(place.name());
            }
        });
        return named;
    }

    private Stream<Place> landmarks(Viewport view) {
        Extent extent = view.extent();
        return landmarks.stream().filter(place -> extent.contains(place.position()));
    }

    /** @param named what has a name already */
    void placeNodes(LabelPlacer placer, List<MapScene.DrawnNode> nodes, Set<String> named) {
        for (MapScene.DrawnNode drawn : nodes) {
            if (drawn.named() && !named.contains(drawn.node().name())) {
                beside(
                        placer,
                        drawn.x(),
                        drawn.y(),
                        drawn.node().name(),
                        drawn.capital() ? type.capital : type.place,
                        Optional.of(Subject.node(drawn.node().id())));
            }
        }
    }

    /**
     * Names towns that are no node.
     *
     * @param landmarks those already named
     * @return where the towns lie that found room for their name, landmarks included
     */
    List<Point2D> placeTowns(LabelPlacer placer, Viewport view, List<MapScene.DrawnNode> nodes, Set<String> landmarks) {
        Set<String> named = new HashSet<>(landmarks);
        nodes.forEach(drawn -> named.add(drawn.node().name()));
        List<Point2D> towns = new ArrayList<>();
        landmarks(view)
                .filter(place -> landmarks.contains(place.name()))
                .forEach(place -> towns.add(new Point2D.Double(view.x(place.position()), view.y(place.position()))));
        for (Place place : basemap.placesIn(view.extent(), view.camera().zoom())) {
            if (!named.add(place.name())) {
                continue;
            }
            double x = view.x(place.position());
            double y = view.y(place.position());
            if (beside(placer, x, y, place.name(), place.capital() ? type.capital : type.place, Optional.empty())) {
                towns.add(new Point2D.Double(x, y));
            }
        }
        return towns;
    }

    private boolean beside(
            LabelPlacer placer, double x, double y, String text, TextStyle look, Optional<Subject> subject) {
        return placer.beside(dot(x, y), GAP * scale, name(text, look), subject, false);
    }

    private static List<MapLabel.Line> name(String text, TextStyle look) {
        return List.of(new MapLabel.Line(text, look));
    }

    private Rectangle2D dot(double x, double y) {
        double radius = DOT * scale;
        return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
