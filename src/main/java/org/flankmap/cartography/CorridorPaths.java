package org.flankmap.cartography;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flankmap.geo.Geodesy;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;
import org.flankmap.posture.Alignment;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.Mode;

/**
 * Projects corridors. Where two of one look share a section it is drawn once: two dashed lines over each other would look
 * like a solid one.
 */
final class CorridorPaths {
    /** Great circles get a point every so many metres. */
    private static final double STEP = 50_000;

    /** The zoom from which roads are drawn whose route is not published. */
    private static final double ILLUSTRATIVE_ROADS = 5.5;

    private final Viewport view;
    private final Set<Section> drawn = new HashSet<>();

    /** A stretch between two points, the same in both directions. */
    private record Section(String look, Position from, Position to) {
        static Section of(String look, Position a, Position b) {
            boolean ordered =
                    a.longitude() < b.longitude() || (a.longitude() == b.longitude() && a.latitude() <= b.latitude());
            return ordered ? new Section(look, a, b) : new Section(look, b, a);
        }
    }

    private CorridorPaths(Viewport view) {
        this.view = view;
    }

    static List<MapScene.DrawnCorridor> of(Viewport view, List<MapCorridor> corridors) {
        CorridorPaths paths = new CorridorPaths(view);
        return corridors.stream()
                .filter(shown -> view.camera().zoom() >= ILLUSTRATIVE_ROADS
                        || shown.corridor().mode() != Mode.ROAD
                        || shown.corridor().alignment() != Alignment.ILLUSTRATIVE)
                .map(paths::drawn)
                .toList();
    }

    private MapScene.DrawnCorridor drawn(MapCorridor shown) {
        Corridor corridor = shown.corridor();
        String look = corridor.mode() + "/" + corridor.gauge() + "/"
                + shown.state().status().usable();
        List<Position> points = points(corridor);
        Path2D whole = new Path2D.Double();
        Path2D own = new Path2D.Double();
        boolean penDown = false;
        move(whole, points.get(0));
        for (int i = 1; i < points.size(); i++) {
            Position from = points.get(i - 1);
            Position to = points.get(i);
            line(whole, to);
            if (drawn.add(Section.of(look, from, to))) {
                if (!penDown) {
                    move(own, from);
                }
                line(own, to);
                penDown = true;
            } else {
                penDown = false;
            }
        }
        return new MapScene.DrawnCorridor(shown, whole, own);
    }

    private void move(Path2D path, Position point) {
        path.moveTo(x(point), y(point));
    }

    private void line(Path2D path, Position point) {
        path.lineTo(x(point), y(point));
    }

    private double x(Position point) {
        return view.originX() + Mercator.x(point.longitude()) * view.worldSize();
    }

    private double y(Position point) {
        return view.originY() + Mercator.y(point.latitude()) * view.worldSize();
    }

    private static List<Position> points(Corridor corridor) {
        if (corridor.mode() != Mode.AIR) {
            return corridor.line();
        }
        List<Position> line = corridor.line();
        List<Position> bent = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            bent.addAll(Geodesy.line(line.get(i - 1), line.get(i), STEP));
        }
        return bent;
    }
}
