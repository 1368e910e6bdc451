package org.flankmap.reinforcement;

/**
 * Finds the way on which a serial arrives earliest through what is left of the capacities: Dijkstra's algorithm over
 * times of arrival (waiting never helps to arrive earlier, so the first arrival at a state is the best), led by the
 * distances that remain (A*). Ties go to the state with the lower index, so that the same input gives the same way.
 */
final class Pathfinder {
    private final Network network;
    private final Books books;
    private final double[] arrival;
    private final int[] by;
    private final int[] seen;
    private final StateHeap open;
    private int search;

    Pathfinder(Network network, Books books) {
        this.network = network;
        this.books = books;
        arrival = new double[network.states()];
        by = new int[network.states()];
        seen = new int[network.states()];
        open = new StateHeap(network.states());
    }

    /**
     * The arcs of the way from one state to another; empty where the serial cannot arrive before a time.
     *
     * @param distances to the destination, for the serial's cargo
     * @param before only a way that arrives earlier is of use
     */
    int[] way(int start, int goal, Serial serial, double release, Distances distances, double before) {
        search++;
        open.clear();
        reach(start, release, -1);
        open.push(start, release + distances.days(start));
        while (!open.isEmpty()) {
            int state = open.pop();
            if (state == goal) {
                return trace(start, goal);
            }
            for (int arc : network.leaving(serial.cargo(), state)) {
                int to = network.to(arc);
                if (to != goal && network.deadEnd(serial.cargo(), to)) {
                    continue;
                }
                double free = arrival[state] + serial.days(arc);
                double remaining = distances.days(to);
                if (free + remaining >= before || (seen[to] == search && free >= arrival[to])) {
                    continue;
                }
                double reached = books.enter(arc, serial, arrival[state]) + serial.days(arc);
                if (reached + remaining < before && (seen[to] != search || reached < arrival[to])) {
                    reach(to, reached, arc);
                    open.push(to, reached + remaining);
                }
            }
        }
        return new int[0];
    }

    private void reach(int state, double time, int arc) {
        arrival[state] = time;
        by[state] = arc;
        seen[state] = search;
    }

    private int[] trace(int start, int goal) {
        int length = 0;
        for (int state = goal; state != start; state = network.from(by[state])) {
            length++;
        }
        int[] way = new int[length];
        for (int state = goal; state != start; state = network.from(by[state])) {
            way[--length] = by[state];
        }
        return way;
    }

    /** When a serial arrives on a way, without booking it; infinite as soon as it cannot be before a time. */
    double arrival(int[] way, Serial serial, double release, Distances distances, double before) {
        double time = release;
        for (int arc : way) {
            time = books.enter(arc, serial, time) + serial.days(arc);
            if (time + distances.days(network.to(arc)) >= before) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return time;
    }
}
