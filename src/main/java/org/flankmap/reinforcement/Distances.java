package org.flankmap.reinforcement;

import java.util.Arrays;

/** How long a cargo takes from each state to a node if nothing is in its way: what the search is led by. */
final class Distances {
    private final double[] days;
    private final int[] next;

    private Distances(double[] days, int[] next) {
        this.days = days;
        this.next = next;
    }

    static Distances to(Network network, Rates rates, Cargo cargo, String destination) {
        return to(network, rates, cargo, destination, new int[0]);
    }

    /**
     * @param starts where one wants to start from; once these are known, all states further off are taken to be as far as
     *     the furthest of them, which never overestimates. Without any, all are found.
     */
    static Distances to(Network network, Rates rates, Cargo cargo, String destination, int[] starts) {
        double[] arcDays = rates.days(cargo);
        double[] days = new double[network.states()];
        int[] next = new int[network.states()];
        Arrays.fill(days, Double.POSITIVE_INFINITY);
        Arrays.fill(next, -1);
        StateHeap open = new StateHeap(network.states());
        int goal = network.state(destination, Medium.GROUND);
        days[goal] = 0;
        open.push(goal, 0);
        int sought = starts.length;
        while (!open.isEmpty()) {
            int state = open.pop();
            if (sought > 0 && contains(starts, state) && --sought == 0) {
                return new Distances(floored(days, days[state]), next);
            }
            for (int arc : network.reaching(cargo, state)) {
                int from = network.from(arc);
                double through = days[state] + arcDays[arc];
                if (through < days[from]) {
                    days[from] = through;
                    next[from] = arc;
                    if (!network.deadEnd(cargo, from) || contains(starts, from)) {
                        open.push(from, through);
                    }
                }
            }
        }
        return new Distances(days, next);
    }

    private static boolean contains(int[] starts, int state) {
        for (int start : starts) {
            if (start == state) {
                return true;
            }
        }
        return false;
    }

    private static double[] floored(double[] days, double furthest) {
        for (int state = 0; state < days.length; state++) {
            days[state] = Math.min(days[state], furthest);
        }
        return days;
    }

    double days(int state) {
        return days[state];
    }

    /** The arcs of the fastest way from a state, nothing being in its way; empty where there is none. */
    int[] way(Network network, int state) {
        int[] way = new int[network.states()];
        int length = 0;
        for (int at = state; next[at] >= 0; at = network.to(next[at])) {
            way[length++] = next[at];
        }
        return Arrays.copyOf(way, length);
    }
}
