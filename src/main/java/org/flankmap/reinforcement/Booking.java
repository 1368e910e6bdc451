package org.flankmap.reinforcement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Books one cargo of a formation, serial by serial. */
final class Booking {
    private static final double SAME = 1e-9;

    private final Network network;
    private final Rates rates;
    private final Books books;
    private final Pathfinder pathfinder;

    Booking(Network network, Rates rates, Books books) {
        this.network = network;
        this.rates = rates;
        this.books = books;
        pathfinder = new Pathfinder(network, books);
    }

    /**
     * @param release when the first serial is ready
     * @param gap days by which each vehicle or piece is ready after the one before
     */
    record Order(Cargo cargo, double amount, int start, int goal, double release, double gap) {}

    /**
     * Books all serials. A way that was found before is taken again where it brings a serial in no later than the one
     * before: since capacity only shrinks, no other way can then be better, and the search is spared. Otherwise the best
     * of them bounds the search.
     *
     * @return whether all arrive
     */
    boolean book(Order order, Distances toGo, Reinforcement formation) {
        if (toGo.days(order.start()) == Double.POSITIVE_INFINITY) {
            return false;
        }
        double size = rates.serialSize(order.cargo());
        double remaining = order.amount();
        Deque<int[]> known = new ArrayDeque<>();
        Serial serial = rates.serial(order.cargo(), Math.min(size, remaining));
        double before = Double.NEGATIVE_INFINITY;
        while (remaining > SAME) {
            if (remaining < serial.amount()) {
                serial = rates.serial(order.cargo(), remaining);
            }
            remaining -= serial.amount();
            double release = order.release() + (order.amount() - remaining) * order.gap();
            double earliest = Math.max(before, release + toGo.days(order.start())) + SAME;
            int[] way = way(order, known, serial, release, earliest, toGo);
            if (way.length == 0) {
                return false;
            }
            before = ride(way, serial, release, formation);
        }
        return true;
    }

    /** The way on which a serial arrives first, moved to the head of the known ones; empty where it cannot arrive. */
    private int[] way(Order order, Deque<int[]> known, Serial serial, double release, double earliest, Distances toGo) {
        double soonest = Ledger.HORIZON;
        int[] best = new int[0];
        for (int[] way : known) {
            double arrival = pathfinder.arrival(way, serial, release, toGo, soonest);
            if (arrival < soonest) {
                soonest = arrival;
                best = way;
                if (soonest <= earliest) {
                    break;
                }
            }
        }
        if (soonest > earliest) {
            int[] better = pathfinder.way(order.start(), order.goal(), serial, release, toGo, soonest - SAME);
            best = better.length == 0 ? best : better;
        }
        if (best.length > 0 && best != known.peekFirst()) {
            known.remove(best);
            known.addFirst(best);
        }
        return best;
    }

    private double ride(int[] way, Serial serial, double release, Reinforcement formation) {
        List<Leg> legs = formation.keepsItineraries() ? new ArrayList<>(way.length) : List.of();
        double time = release;
        for (int index : way) {
            double entered = books.book(index, serial, time);
            double left = entered + serial.days(index);
            Arc arc = network.arcs().get(index);
            formation.run().step(arc.process(), time, entered, left);
            if (formation.keepsItineraries()) {
                legs.add(new Leg(arc, time, entered, left));
            }
            time = left;
        }
        formation.arrived(new Itinerary(serial.cargo(), serial.amount(), release, legs), time);
        return time;
    }
}
