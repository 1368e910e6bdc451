package org.flankmap.reinforcement;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks of values, and how far two rankings agree. */
final class Ranks {
    private Ranks() {}

    /** Ranks from 0; alike values share the mean of theirs. */
    static double[] of(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int start = 0;
        while (start < order.length) {
            int end = start;
            while (end + 1 < order.length && values[order[end + 1]] == values[order[start]]) {
                end++;
            }
            for (int i = start; i <= end; i++) {
                ranks[order[i]] = (start + end) / 2.0;
            }
            start = end + 1;
        }
        return ranks;
    }

    /** Pearson's correlation; of ranks, Spearman's. 0 where one of them does not vary. */
    static double correlation(double[] one, double[] other) {
        double meanOne = IntStream.range(0, one.length)
                .mapToDouble(i -> one[i])
                .average()
                .orElse(0);
        double meanOther = IntStream.range(0, other.length)
                .mapToDouble(i -> other[i])
                .average()
                .orElse(0);
        double both = 0;
        double squaredOne = 0;
        double squaredOther = 0;
        for (int i = 0; i < one.length; i++) {
            double a = one[i] - meanOne;
            double b = other[i] - meanOther;
            both += a * b;
            squaredOne += a * a;
            squaredOther += b * b;
        }
        double scale = Math.sqrt(squaredOne * squaredOther);
        return scale > 0 ? both / scale : 0;
    }
}
