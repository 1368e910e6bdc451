package org.flankmap.cartography;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leader lines already drawn, in a grid of cells so that asking what a box would cover stays cheap. */
final class LineIndex {
    private static final double CELL = 128;

    private final Map<Long, List<Line2D>> cells = new HashMap<>();

    void add(Line2D line) {
        Rectangle2D bounds = line.getBounds2D();
        for (int column = cell(bounds.getMinX()); column <= cell(bounds.getMaxX()); column++) {
            for (int row = cell(bounds.getMinY()); row <= cell(bounds.getMaxY()); row++) {
                cells.computeIfAbsent(key(column, row), key -> new ArrayList<>(4))
                        .add(line);
            }
        }
    }

    boolean isCrossedBy(Rectangle2D box) {
        for (int column = cell(box.getMinX()); column <= cell(box.getMaxX()); column++) {
            for (int row = cell(box.getMinY()); row <= cell(box.getMaxY()); row++) {
                for (Line2D line : cells.getOrDefault(key(column, row), List.of())) {
                    if (line.intersects(box)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    private static long key(int column, int row) {
        return ((long) column << 32) ^ (row & 0xffffffffL);
    }
}
