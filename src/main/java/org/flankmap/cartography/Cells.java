package org.flankmap.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Things kept by the cells of a square grid that they touch, so that asking what lies in a place stays cheap. */
final class Cells<T> {
    /** Spreads the keys of neighbouring cells: a prime larger than the number of rows of any map. */
    private static final long COLUMN = 1_000_000_007L;

    private final double side;
    private final Map<Long, List<T>> cells = new HashMap<>();

    /** @param side of a cell in logical pixels, about the size of the usual thing */
    Cells(double side) {
        this.side = side;
    }

    /** Keeps a thing in every cell that its bounds touch. */
    void add(Rectangle2D bounds, T thing) {
        add(bounds, thing, cell -> true);
    }

    /** Keeps a thing in every cell within its bounds that it touches itself. */
    void add(Rectangle2D bounds, T thing, Predicate<Rectangle2D> touches) {
        for (int column = cell(bounds.getMinX()); column <= cell(bounds.getMaxX()); column++) {
            for (int row = cell(bounds.getMinY()); row <= cell(bounds.getMaxY()); row++) {
                if (touches.test(new Rectangle2D.Double(column * side, row * side, side, side))) {
                    at(column, row).add(thing);
                }
            }
        }
    }

    /** Keeps a thing in the cell of a point. */
    void add(double x, double y, T thing) {
        at(cell(x), cell(y)).add(thing);
    }

    private List<T> at(int column, int row) {
        return cells.computeIfAbsent(key(column, row), key -> new ArrayList<>(4));
    }

    /** Whether anything in the cells that the bounds touch fits; what lies in several of them may be asked several times. */
    boolean anyIn(Rectangle2D bounds, Predicate<T> fits) {
        int right = cell(bounds.getMaxX());
        int bottom = cell(bounds.getMaxY());
        for (int column = cell(bounds.getMinX()); column <= right; column++) {
            for (int row = cell(bounds.getMinY()); row <= bottom; row++) {
                List<T> things = cells.get(key(column, row));
                if (things != null) {
                    for (int i = 0; i < things.size(); i++) {
                        if (fits.test(things.get(i))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** All that was kept in the cell of a point and in the eight around it. */
    List<T> around(double x, double y) {
        List<T> found = new ArrayList<>();
        for (int column = cell(x) - 1; column <= cell(x) + 1; column++) {
            for (int row = cell(y) - 1; row <= cell(y) + 1; row++) {
                found.addAll(cells.getOrDefault(key(column, row), List.of()));
            }
        }
        return found;
    }

    private int cell(double coordinate) {
        return (int) Math.floor(coordinate / side);
    }

    private static long key(int column, int row) {
        return column * COLUMN + row;
    }
}
