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
     * Books all serials. Alike serials that follow each other keep the way of the one before as long as it brings them no
     * later: since capacity only shrinks, no other way can then be better, and the search is spared.
     *
     * @return whether all arrive
     */
    boolean book(Order order, Distances toGo, Reinforcement formation) {
        if (toGo.days(order.start()) == Double.POSITIVE_INFINITY) {
            return false;
        }
        double size = rates.serialSize(order.cargo());
        double remaining = order.amount();
        int[] way = new int[0];
        double before = Double.NEGATIVE_INFINITY;
        while (remaining > SAME) {
            Serial serial = new Serial(order.cargo(), Math.min(size, remaining));
            remaining -= serial.amount();
            double release = order.release() + (order.amount() - remaining) * order.gap();
            boolean alike = way.length > 0 && serial.amount() == size;
            double earliest = Math.max(before, release + toGo.days(order.start()));
            if (!alike || pathfinder.arrival(way, serial, release) > earliest + SAME) {
                way = pathfinder.way(order.start(), order.goal(), serial, release, toGo);
                if (way.length == 0) {
                    return false;
                }
            }
            before = ride(way, serial, release, formation);
        }
        return true;
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
