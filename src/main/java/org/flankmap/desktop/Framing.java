package org.flankmap.desktop;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.flankmap.cartography.MapMode;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Viewport;

/**
 * The part of the live map that a picture shows: the largest of the picture's shape that fits, in the middle. Of two maps
 * side by side both have one.
 *
 * @param frames in logical pixels of the area that holds the maps: the only one, or the left one and the right one
 * @param map size of one of the maps, logical pixels
 */
record Framing(List<Rectangle2D> frames, Rectangle2D map) {
    /** Room between the frame and the edges of the map, so that one sees what is left out. */
    private static final double MARGIN = 24;

    Framing {
        frames = List.copyOf(frames);
    }

    /**
     * Fits the frame.
     *
     * @param width of the area, logical pixels
     * @param height of the area, logical pixels
     * @param box size of the picture's map; of two maps together where they lie side by side
     */
    static Framing of(double width, double height, MapMode mode, java.awt.geom.Rectangle2D box) {
        boolean two = mode == MapMode.SIDE_BY_SIDE;
        double each = two ? Math.floor(width / 2) : width;
        double shape = box.getWidth() / (two ? 2 : 1) / box.getHeight();
        double frameWidth = Math.max(1, Math.min(each - 2 * MARGIN, (height - 2 * MARGIN) * shape));
        double frameHeight = Math.max(1, frameWidth / shape);
        Rectangle2D map = new Rectangle2D(0, 0, Math.max(1, each), Math.max(1, height));
        Rectangle2D first =
                new Rectangle2D((each - frameWidth) / 2, (height - frameHeight) / 2, frameWidth, frameHeight);
        if (!two) {
            return new Framing(List.of(first), map);
        }
        Rectangle2D second =
                new Rectangle2D(width - each + first.getMinX(), first.getMinY(), first.getWidth(), first.getHeight());
        return new Framing(List.of(first, second), map);
    }

    /** What is seen in the frame while the map has a camera. */
    Viewport seen(Camera camera) {
        Rectangle2D frame = frames.get(0);
        return new Viewport(camera, frame.getWidth(), frame.getHeight(), 1);
    }

    /** Where a divider that stands at a share of the map's width stands in the frame, as a share of the frame's width. */
    double split(double share) {
        Rectangle2D frame = frames.get(0);
        double x = share * map.getWidth() - frame.getMinX();
        return Math.max(0, Math.min(1, x / frame.getWidth()));
    }
}
