package org.flankmap.cartography;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Text that found its place on the map.
 *
 * @param lines from top to bottom, each with its style
 * @param box what it covers, logical pixels
 * @param alignment where its lines meet
 * @param subject what it names, where it can be picked
 */
record MapLabel(List<Line> lines, Rectangle2D box, Align alignment, Optional<Subject> subject) {
    record Line(String text, TextStyle style) {}

    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    static Rectangle2D box(List<Line> lines, double x, double y) {
        return new Rectangle2D.Double(x, y, width(lines), height(lines));
    }

    static double width(List<Line> lines) {
        double width = 0;
        for (Line line : lines) {
            width = Math.max(width, line.style().width(line.text()));
        }
        return width;
    }

    static double height(List<Line> lines) {
        double height = 0;
        for (Line line : lines) {
            height += line.style().lineHeight();
        }
        return height;
    }
}
