package org.flankmap.cartography;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Finds room for the few words that overlays bring to a scene already laid out: off its symbols, its names and each other. */
final class FreeSpots {
    private final BoxIndex taken = new BoxIndex(96);
    private final Rectangle2D frame;

    FreeSpots(MapScene scene) {
        frame = new Rectangle2D.Double(0, 0, scene.view().width(), scene.view().height());
        scene.symbols().forEach(drawn -> taken.add(drawn.box()));
        scene.labels().forEach(label -> taken.add(label.box()));
    }

    /**
     * Takes the first of several middles around which a box is free, or else the first within the frame, or else the first.
     *
     * @param middles at least one, the best first
     */
    Point2D take(List<Point2D> middles, double width, double height) {
        Point2D middle = middles.stream()
                .filter(point -> frame.contains(box(point, width, height)) && taken.isFree(box(point, width, height)))
                .findFirst()
                .or(() -> middles.stream()
                        .filter(point -> frame.contains(box(point, width, height)))
                        .findFirst())
                .orElse(middles.get(0));
        taken.add(box(middle, width, height));
        return middle;
    }

    private static Rectangle2D box(Point2D middle, double width, double height) {
        return new Rectangle2D.Double(middle.getX() - width / 2, middle.getY() - height / 2, width, height);
    }
}
