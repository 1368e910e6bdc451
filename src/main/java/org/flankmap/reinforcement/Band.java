package org.flankmap.reinforcement;

import java.util.Arrays;

/**
 * What a run of draws says of one figure.
 *
 * @param low a tenth of the draws lie below
 * @param median half of them
 * @param high nine tenths; infinite where more than a tenth of the draws never come to it
 */
public record Band(double low, double median, double high) {
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    /** @param values in any order; infinite for draws that never come to it */
    static Band of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Band(at(sorted, LOW), at(sorted, 0.5), at(sorted, HIGH));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** Whether there is a band at all, and not a figure that is mostly never reached. */
    public boolean finite() {
        return high < Double.POSITIVE_INFINITY;
    }
}
