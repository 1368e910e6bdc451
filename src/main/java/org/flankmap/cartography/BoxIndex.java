package org.flankmap.cartography;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rectangles already taken on the map, in a grid of cells so that asking whether a spot is free stays cheap. */
final class BoxIndex {
    private final double cell;
    private final Map<Long, List<Rectangle2D>> cells = new HashMap<>();

    /** @param cell side of a cell in logical pixels, about the size of the usual box */
    BoxIndex(double cell) {
        this.cell = cell;
    }

    void add(Rectangle2D box) {
        for (int column = column(box.getMinX()); column <= column(box.getMaxX()); column++) {
            for (int row = column(box.getMinY()); row <= column(box.getMaxY()); row++) {
                cells.computeIfAbsent(key(column, row), key -> new ArrayList<>(4))
                        .add(box);
            }
        }
    }

    boolean isFree(Rectangle2D box) {
        for (int column = column(box.getMinX()); column <= column(box.getMaxX()); column++) {
            for (int row = column(box.getMinY()); row <= column(box.getMaxY()); row++) {
                for (Rectangle2D taken : cells.getOrDefault(key(column, row), List.of())) {
                    if (taken.intersects(box)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether a line runs through any of the boxes. */
    boolean isCrossedBy(Line2D line) {
        Rectangle2D bounds = line.getBounds2D();
        for (int column = column(bounds.getMinX()); column <= column(bounds.getMaxX()); column++) {
            for (int row = column(bounds.getMinY()); row <= column(bounds.getMaxY()); row++) {
                for (Rectangle2D taken : cells.getOrDefault(key(column, row), List.of())) {
                    if (line.intersects(taken)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private int column(double coordinate) {
        return (int) Math.floor(coordinate / cell);
    }

    private static long key(int column, int row) {
        return ((long) column << 32) ^ (row & 0xffffffffL);
    }
}
