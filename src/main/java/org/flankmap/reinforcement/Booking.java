package org.flankmap.reinforcement;

import java.util.ArrayList;
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
        pathfinder = new Pathfinder(network, rates, books);
    }

    /**
     * @param release when the first serial is ready
     * @param gap days by which each vehicle or piece is ready after the one before
     */
    record Order(Cargo cargo, double amount, int start, int goal, double release, double gap) {}

    /**
     * Books all serials. A way that was found before is taken again where it brings a serial in no later than the one
     * before: since capacity only shrinks, no other way can then be better, and the search is spared.
     *
     * @return whether all arrive
     */
    boolean book(Order order, Distances toGo, Reinforcement formation) {
        if (toGo.days(order.start()) == Double.POSITIVE_INFINITY) {
            return false;
        }
        double size = rates.serialSize(order.cargo());
        double remaining = order.amount();
        List<int[]> known = new ArrayList<>();
        int[] way = new int[0];
        double before = Double.NEGATIVE_INFINITY;
        while (remaining > SAME) {
            Serial serial = new Serial(order.cargo(), Math.min(size, remaining));
            remaining -= serial.amount();
            double release = order.release() + (order.amount() - remaining) * order.gap();
            double earliest = Math.max(before, release + toGo.days(order.start()));
            way = known(known, way, serial, release, earliest + SAME, toGo);
            if (way.length == 0) {
                way = pathfinder.way(order.start(), order.goal(), serial, release, toGo);
                if (way.length == 0) {
                    return false;
                }
                known.add(way);
            }
            before = ride(way, serial, release, formation);
        }
        return true;
    }

    /** A way found before that brings a serial in by a time, the last one taken first; empty where none does. */
    private int[] known(List<int[]> known, int[] last, Serial serial, double release, double by, Distances toGo) {
        if (last.length > 0 && pathfinder.arrives(last, serial, release, by, toGo)) {
            return last;
        }
        for (int[] way : known) {
            if (way != last && pathfinder.arrives(way, serial, release, by, toGo)) {
                return way;
            }
        }
        return new int[0];
    }

    private double ride(int[] way, Serial serial, double release, Reinforcement formation) {
        double[] days = rates.days(serial.cargo());
        List<Leg> legs = formation.keepsItineraries() ? new ArrayList<>(way.length) : List.of();
        double time = release;
        for (int index : way) {
            double entered = books.book(index, serial, time);
            double left = entered + days[index];
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
