package org.flankmap.snapshot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flankmap.cartography.MapScene;

/**
 * Finds a corner of the map for what lies on it: the one chosen, or of those still free the one that hides the fewest
 * symbols. Where each hides some, a place along the edges that hides fewer will do.
 */
final class Corners {
    /** Logical pixels between two places tried along an edge. */
    private static final double STEP = 8;

    private final double left;
    private final double width;
    private final double height;
    private final double margin;
    private final MapScene scene;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** @param left where the part of the view that is seen begins */
    Corners(double left, double width, double height, double margin, MapScene scene) {
        this.left = left;
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.scene = scene;
    }

    /** Keeps clear of what lies there anyhow. */
    void block(Rectangle2D box) {
        taken.add(box);
    }

    /** Takes the chosen corner for a box of a size; where something lies in it already, the box goes beyond that. */
    Rectangle2D take(double boxWidth, double boxHeight, Optional<Corner> chosen) {
        Rectangle2D box = chosen.map(corner -> beyond(at(corner, boxWidth, boxHeight), corner))
                .orElseGet(() -> best(boxWidth, boxHeight));
        taken.add(box);
        return box;
    }

    private Rectangle2D at(Corner corner, double boxWidth, double boxHeight) {
        return new Rectangle2D.Double(
                corner.left() ? left + margin : left + width - margin - boxWidth,
                corner.upper() ? margin : height - margin - boxHeight,
                boxWidth,
                boxHeight);
    }

    private Rectangle2D beyond(Rectangle2D box, Corner corner) {
        Rectangle2D moved = box;
        for (Rectangle2D other : taken) {
            if (moved.intersects(other)) {
                double y =
                        corner.upper() ? other.getMaxY() + margin / 2 : other.getY() - margin / 2 - moved.getHeight();
                moved = new Rectangle2D.Double(moved.getX(), y, moved.getWidth(), moved.getHeight());
            }
        }
        return moved;
    }

    private Rectangle2D best(double boxWidth, double boxHeight) {
        Rectangle2D best = null;
        long fewest = Long.MAX_VALUE;
        for (Rectangle2D box : candidates(boxWidth, boxHeight)) {
            long hidden = taken.stream().anyMatch(box::intersects) ? Long.MAX_VALUE - 1 : hidden(box);
            if (hidden < fewest) {
                fewest = hidden;
                best = box;
            }
        }
        return best;
    }

    /** The corners, then the edges from corner to corner. */
    private List<Rectangle2D> candidates(double boxWidth, double boxHeight) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Corner corner : Corner.values()) {
            boxes.add(at(corner, boxWidth, boxHeight));
        }
        Rectangle2D first = at(Corner.UPPER_LEFT, boxWidth, boxHeight);
        Rectangle2D last = at(Corner.LOWER_RIGHT, boxWidth, boxHeight);
        for (double y = first.getY(); y < last.getY(); y += STEP) {
            boxes.add(new Rectangle2D.Double(first.getX(), y, boxWidth, boxHeight));
            boxes.add(new Rectangle2D.Double(last.getX(), y, boxWidth, boxHeight));
        }
        for (double x = first.getX(); x < last.getX(); x += STEP) {
            boxes.add(new Rectangle2D.Double(x, first.getY(), boxWidth, boxHeight));
            boxes.add(new Rectangle2D.Double(x, last.getY(), boxWidth, boxHeight));
        }
        return boxes;
    }

    private long hidden(Rectangle2D box) {
        return scene.symbols().stream()
                .filter(symbol -> symbol.box().intersects(box))
                .count();
    }
}
