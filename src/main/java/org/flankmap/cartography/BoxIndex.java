package org.flankmap.cartography;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Rectangles already taken on the map. */
final class BoxIndex {
    private final Cells<Rectangle2D> boxes;

    /** @param cell side of a cell in logical pixels, about the size of the usual box */
    BoxIndex(double cell) {
        boxes = new Cells<>(cell);
    }

    void add(Rectangle2D box) {
        boxes.add(box, box);
    }

    boolean isFree(Rectangle2D box) {
        return !boxes.anyIn(box, taken -> taken.intersects(box));
    }

    /** Whether a line runs through any of the boxes. */
    boolean isCrossedBy(Line2D line) {
        return boxes.anyIn(line.getBounds2D(), line::intersects);
    }
}
