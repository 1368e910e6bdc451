package org.flankmap.reinforcement;

/**
 * Finds the way on which a serial arrives earliest through what is left of the capacities: Dijkstra's algorithm over
 * times of arrival (waiting never helps to arrive earlier, so the first arrival at a state is the best), led by the
 * distances that remain (A*). Ties go to the state with the lower index, so that the same input gives the same way.
 */
final class Pathfinder {
    private final Network network;
    private final Rates rates;
    private final Books books;
    private final double[] arrival;
    private final int[] by;
    private final int[] seen;
    private final StateHeap open;
    private int search;

    Pathfinder(Network network, Rates rates, Books books) {
        this.network = network;
        this.rates = rates;
        this.books = books;
        arrival = new double[network.states()];
        by = new int[network.states()];
        seen = new int[network.states()];
        open = new StateHeap(network.states());
    }

    /**
     * The arcs of the way from one state to another; empty where the serial cannot arrive.
     *
     * @param distances to the destination, for the serial's cargo
     */
    int[] way(int start, int goal, Serial serial, double release, Distances distances) {
        search++;
        open.clear();
        double[] arcDays = rates.days(serial.cargo());
        reach(start, release, -1);
        open.push(start, release + distances.days(start));
        while (!open.isEmpty()) {
            int state = open.pop();
            if (state == goal) {
                return trace(start, goal);
            }
            for (int arc : network.leaving(state)) {
                int to = network.to(arc);
                double remaining = distances.days(to);
                if (remaining == Double.POSITIVE_INFINITY || arcDays[arc] == Double.POSITIVE_INFINITY) {
                    continue;
                }
                if (seen[to] == search && arrival[state] + arcDays[arc] >= arrival[to]) {
                    continue;
                }
                double reached = books.enter(arc, serial, arrival[state]) + arcDays[arc];
                if (reached < Ledger.HORIZON && (seen[to] != search || reached < arrival[to])) {
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

    /** Whether a serial arrives on a way by a time; given up as soon as it cannot any more. */
    boolean arrives(int[] way, Serial serial, double release, double by, Distances toGo) {
        double[] arcDays = rates.days(serial.cargo());
        double time = release;
        for (int arc : way) {
            time = books.enter(arc, serial, time) + arcDays[arc];
            if (time + toGo.days(network.to(arc)) > by) {
                return false;
            }
        }
        return true;
    }

    /** When a serial arrives on a way, without booking it. */
    double arrival(int[] way, Serial serial, double release) {
        double[] arcDays = rates.days(serial.cargo());
        double time = release;
        for (int arc : way) {
            time = books.enter(arc, serial, time) + arcDays[arc];
            if (time >= Ledger.HORIZON) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return time;
    }
}
