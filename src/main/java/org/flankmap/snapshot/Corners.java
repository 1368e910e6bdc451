package org.flankmap.snapshot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.flankmap.cartography.MapScene;

/** Finds a corner of the map for what lies on it: of those still free the one that hides the fewest symbols. */
final class Corners {
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

    /** Takes the best corner for a box of a size; lower left, lower right, upper left, upper right where equal. */
    Rectangle2D take(double boxWidth, double boxHeight) {
        double first = left + margin;
        double right = left + width - margin - boxWidth;
        double bottom = height - margin - boxHeight;
        double[][] corners = {{first, bottom}, {right, bottom}, {first, margin}, {right, margin}};
        Rectangle2D best = null;
        long fewest = Long.MAX_VALUE;
        for (double[] corner : corners) {
            Rectangle2D box = new Rectangle2D.Double(corner[0], corner[1], boxWidth, boxHeight);
            long hidden = taken.stream().anyMatch(box::intersects) ? Long.MAX_VALUE - 1 : hidden(box);
            if (hidden < fewest) {
                fewest = hidden;
                best = box;
            }
        }
        taken.add(best);
        return best;
    }

    private long hidden(Rectangle2D box) {
        return scene.symbols().stream()
                .filter(symbol -> symbol.box().intersects(box))
                .count();
    }
}
