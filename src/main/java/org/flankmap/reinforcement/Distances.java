package org.flankmap.reinforcement;

import java.util.Arrays;
import java.util.PriorityQueue;

/** How long a cargo takes from each state to a node if nothing is in its way: what the search is led by. */
final class Distances {
    private record Label(double days, int state) implements Comparable<Label> {
        @Override
        public int compareTo(Label other) {
            int order = Double.compare(days, other.days);
            return order != 0 ? order : Integer.compare(state, other.state);
        }
    }

    private final double[] days;
    private final int[] next;

    private Distances(double[] days, int[] next) {
        this.days = days;
        this.next = next;
    }

    static Distances to(Network network, Rates rates, Cargo cargo, String destination) {
        double[] arcDays = rates.days(cargo);
        double[] days = new double[network.states()];
        int[] next = new int[network.states()];
        Arrays.fill(days, Double.POSITIVE_INFINITY);
        Arrays.fill(next, -1);
        PriorityQueue<Label> queue = new PriorityQueue<>();
        int goal = network.state(destination, Medium.GROUND);
        days[goal] = 0;
        queue.add(new Label(0, goal));
        while (!queue.isEmpty()) {
            Label label = queue.poll();
            if (label.days() > days[label.state()]) {
                continue;
            }
            for (int arc : network.reaching(label.state())) {
                int from = network.from(arc);
                double through = label.days() + arcDays[arc];
                if (through < days[from]) {
                    days[from] = through;
                    next[from] = arc;
                    queue.add(new Label(through, from));
                }
            }
        }
        return new Distances(days, next);
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
