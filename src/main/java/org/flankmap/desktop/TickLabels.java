package org.flankmap.desktop;

import java.util.ArrayList;
import java.util.List;

/** Gives the labels of ticks a place below or above the track, the important first, so that none touches another. */
final class TickLabels {
    /** Free room kept between two labels of a row, pixels. */
    static final double GAP = 10;

    /** Below the track, then above it. */
    static final int ROWS = 2;

    private final double left;
    private final double right;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * A label in its place.
     *
     * @param index of the label among those offered
     * @param x its left end
     * @param row 0 below the track, 1 above it
     */
    record Placed(int index, double x, double width, int row) {}

    TickLabels(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /** Places a label at its tick, or leaves it out where there is no room. */
    void offer(int index, double tick, double width) {
        double x = Math.max(left, Math.min(right - width, tick - width / 2));
        for (int row = 0; row < ROWS; row++) {
            if (free(x, width, row)) {
                placed.add(new Placed(index, x, width, row));
                return;
            }
        }
    }

    private boolean free(double x, double width, int row) {
        return placed.stream()
                .filter(other -> other.row() == row)
                .noneMatch(other -> x < other.x() + other.width() + GAP && other.x() < x + width + GAP);
    }

    List<Placed> placed() {
        return List.copyOf(placed);
    }
}
