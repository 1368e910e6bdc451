package org.flankmap.reinforcement;

/**
 * The PERT distribution of a parameter: a beta distribution over its range with the value as its mode and the usual weight
 * of four (Malcolm and others 1959), by its quantiles. Uniform draws through {@link #quantile} give draws of it.
 */
final class Pert {
    private static final double WEIGHT = 4;
    private static final int STEPS = 512;

    private final double low;
    private final double width;
    private final double[] cumulated = new double[STEPS + 1];

    Pert(double low, double mode, double high) {
        this.low = low;
        width = high - low;
        double alpha = 1 + WEIGHT * (mode - low) / width;
        double beta = 1 + WEIGHT * (high - mode) / width;
        for (int step = 0; step < STEPS; step++) {
            double x = (step + 0.5) / STEPS;
            cumulated[step + 1] = cumulated[step] + Math.pow(x, alpha - 1) * Math.pow(1 - x, beta - 1);
        }
        double total = cumulated[STEPS];
        for (int step = 0; step <= STEPS; step++) {
            cumulated[step] /= total;
        }
    }

    /** @param probability 0 to 1 */
    double quantile(double probability) {
        int below = 0;
        int above = STEPS;
        while (above - below > 1) {
            int middle = (below + above) / 2;
            if (cumulated[middle] <= probability) {
                below = middle;
            } else {
                above = middle;
            }
        }
        double share = (probability - cumulated[below]) / (cumulated[above] - cumulated[below]);
        return low + width * (below + share) / STEPS;
    }
}
