package org.flankmap.cartography;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Leader lines already drawn. */
final class LineIndex {
    private final Cells<Line2D> lines = new Cells<>(64);

    void add(Line2D line) {
        lines.add(line.getBounds2D(), line, line::intersects);
    }

    boolean isCrossedBy(Rectangle2D box) {
        return lines.anyIn(box, line -> line.intersects(box));
    }
}
