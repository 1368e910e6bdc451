package org.flankmap.reinforcement;

import java.util.Arrays;

/** What the schedule keeps of a formation while its serials are booked: when each process first began and last ended. */
final class FormationRun {
    private final double[] first = new double[Process.values().length];
    private final double[] last = new double[Process.values().length];
    private final double[] waited = new double[Process.values().length];
    private double arrived;

    FormationRun() {
        Arrays.fill(first, Double.POSITIVE_INFINITY);
        Arrays.fill(last, Double.NEGATIVE_INFINITY);
    }

    void step(Process process, double reached, double entered, double left) {
        int i = process.ordinal();
        first[i] = Math.min(first[i], entered);
        last[i] = Math.max(last[i], left);
        waited[i] += entered - reached;
    }

    void arrived(double time) {
        arrived = Math.max(arrived, time);
    }

    double arrived() {
        return arrived;
    }

    double first(Process... processes) {
        double earliest = Double.POSITIVE_INFINITY;
        for (Process process : processes) {
            earliest = Math.min(earliest, first[process.ordinal()]);
        }
        return earliest;
    }

    double last(Process... processes) {
        double latest = Double.NEGATIVE_INFINITY;
        for (Process process : processes) {
            latest = Math.max(latest, last[process.ordinal()]);
        }
        return latest;
    }

    /** Serial-days waited before a process. */
    double waited(Process process) {
        return waited[process.ordinal()];
    }
}
