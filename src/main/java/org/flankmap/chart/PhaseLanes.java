package org.flankmap.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.flankmap.reinforcement.PhaseSpan;

/**
 * Gives phases that overlap in time lanes beside each other in one bar. Phases that share no time with others have the
 * whole height of the bar; those that do, directly or through others, divide it evenly among the lanes they need.
 */
final class PhaseLanes {
    private static final double TOUCH = 1e-9;

    private PhaseLanes() {}

    /**
     * A phase with its place in the bar's height.
     *
     * @param top share of the height above it, 0 to 1
     * @param height its own share
     */
    record Lane(PhaseSpan span, double top, double height) {}

    static List<Lane> of(List<PhaseSpan> phases) {
        List<PhaseSpan> inOrder = new ArrayList<>(phases);
        inOrder.sort(Comparator.comparingDouble(PhaseSpan::start).thenComparing(PhaseSpan::phase));
        List<Lane> lanes = new ArrayList<>();
        List<PhaseSpan> together = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (PhaseSpan span : inOrder) {
            if (span.start() > end - TOUCH) {
                divide(together, lanes);
                together.clear();
            }
            together.add(span);
            end = Math.max(end, span.end());
        }
        divide(together, lanes);
        return lanes;
    }

    private static void divide(List<PhaseSpan> together, List<Lane> lanes) {
        List<Double> ends = new ArrayList<>();
        int[] lane = new int[together.size()];
        for (int i = 0; i < lane.length; i++) {
            PhaseSpan span = together.get(i);
            int free = 0;
            while (free < ends.size() && ends.get(free) > span.start() + TOUCH) {
                free++;
            }
            if (free == ends.size()) {
                ends.add(span.end());
            } else {
                ends.set(free, span.end());
            }
            lane[i] = free;
        }
        double height = 1.0 / Math.max(1, ends.size());
        for (int i = 0; i < lane.length; i++) {
            lanes.add(new Lane(together.get(i), lane[i] * height, height));
        }
    }
}
