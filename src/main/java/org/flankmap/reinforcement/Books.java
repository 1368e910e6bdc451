package org.flankmap.reinforcement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is booked on every arc and fleet. Grows as serials are booked; not for use by several threads. */
final class Books {
    /** What asks whether an arc is open at all, where a serial needs none of its capacity. */
    private static final double TRACE = 1e-6;

    private final Network network;
    private final Rates rates;
    private final Availability[] availability;
    private final @Nullable Ledger[] arcs;
    private final Ledger[] fleets = new Ledger[Fleet.values().length];
    private final int[] heldFrom;
    private final int[] heldUntil;
    private final double[] heldVehicles;
    private final double[] heldBound;

    Books(Network network, Rates rates, Availability[] availability, Parameters parameters) {
        this.network = network;
        this.rates = rates;
        this.availability = availability;
        int count = network.arcs().size();
        arcs = new Ledger[count];
        heldFrom = new int[count];
        heldUntil = new int[count];
        heldVehicles = new double[count];
        heldBound = new double[count];
        for (Fleet fleet : Fleet.values()) {
            fleets[fleet.ordinal()] = new Ledger(rates.fleet(fleet), Availability.from(notice(fleet, parameters)));
        }
    }

    private static double notice(Fleet fleet, Parameters parameters) {
        return switch (fleet) {
            case TRANSPORTERS -> 0;
            case WAGONS -> parameters.value("rail-wagons-notice-days");
            case SHIPS -> parameters.value("ship-notice-days");
        };
    }

    /** Which share of each arc can be used when, with the denials in it. */
    static Availability[] availability(Network network, List<DeniedArcs> denials) {
        Availability[] availability = new Availability[network.arcs().size()];
        for (Arc arc : network.arcs()) {
            Availability share = Availability.ALWAYS;
            for (DeniedArcs denial : denials) {
                if (denial.arcs().test(arc)) {
                    share = share.scaled(
                            denial.denial().fromDay(), denial.denial().remaining());
                }
            }
            availability[arc.index()] = share;
        }
        return availability;
    }

    private Ledger ledger(int arc) {
        int shared = network.shared(arc);
        Ledger ledger = arcs[shared];
        if (ledger == null) {
            ledger = new Ledger(rates.perDay(arc), flight(arc) ? Availability.ALWAYS : availability[arc]);
            arcs[shared] = ledger;
        }
        return ledger;
    }

    private boolean flight(int arc) {
        return network.arcs().get(arc).process() == Process.AIR;
    }

    /** When a serial can enter an arc that it reaches at a time; infinite where it never can. */
    double enter(int arc, Serial serial, double time) {
        return enter(arc, serial, time, false);
    }

    /** Books a serial onto an arc that it reaches at a time, and says when it enters. */
    double book(int arc, Serial serial, double time) {
        return enter(arc, serial, time, true);
    }

    private double enter(int arc, Serial serial, double time, boolean book) {
        double load = serial.load(arc);
        Fleet fleet = serial.fleet(arc);
        boolean always = availability[arc] == Availability.ALWAYS;
        if (load <= 0 && always && fleet == null) {
            return time;
        }
        double amount = amount(arc, load, time);
        double asked = time;
        while (true) {
            double passed = passed(arc, asked, amount, load > 0 || !always);
            double carried = fleet == null || passed >= Ledger.HORIZON ? passed : held(arc, fleet, serial, passed);
            if (carried >= Ledger.HORIZON) {
                return Double.POSITIVE_INFINITY;
            }
            if (carried == passed) {
                if (book && load > 0) {
                    ledger(arc).take(asked, amount);
                }
                if (book && fleet != null) {
                    fleets[fleet.ordinal()].hold(passed, serial.vehicles(fleet), serial.bound(arc, fleet));
                }
                return passed;
            }
            asked = carried;
        }
    }

    /** Flights into one airfield share its capacity, so a denial makes each flight weigh more instead of shrinking it. */
    private double amount(int arc, double load, double time) {
        double share = availability[arc] == Availability.ALWAYS || !flight(arc) ? 1 : availability[arc].on((int) time);
        return share > 0 ? Math.max(load / share, TRACE) : Double.POSITIVE_INFINITY;
    }

    private double passed(int arc, double time, double amount, boolean rated) {
        if (!rated) {
            return time;
        }
        boolean untouched = arcs[network.shared(arc)] == null && availability[arc] == Availability.ALWAYS;
        return untouched && amount <= rates.perDay(arc) ? time : ledger(arc).through(time, amount);
    }

    /**
     * When the fleet can carry it. What was found for an earlier day and no larger need is where the search goes on, since
     * a fleet is only ever booked further. What is found for a larger need says nothing of the smaller one.
     */
    private double held(int arc, Fleet fleet, Serial serial, double time) {
        double vehicles = serial.vehicles(fleet);
        double bound = serial.bound(arc, fleet);
        int day = (int) time;
        boolean known = day >= heldFrom[arc]
                && day < heldUntil[arc]
                && vehicles >= heldVehicles[arc]
                && bound >= heldBound[arc];
        double found = fleets[fleet.ordinal()].held(known ? heldUntil[arc] : time, vehicles, bound);
        if (known && vehicles == heldVehicles[arc] && bound == heldBound[arc]) {
            heldUntil[arc] = (int) Math.min(found, Ledger.HORIZON);
        } else if (!known && (int) Math.min(found, Ledger.HORIZON) > day) {
            heldFrom[arc] = day;
            heldUntil[arc] = (int) Math.min(found, Ledger.HORIZON);
            heldVehicles[arc] = vehicles;
            heldBound[arc] = bound;
        }
        return found;
    }

    /** What of an arc's capacity is used on a day, in its own unit. */
    double used(int arc, int day) {
        Ledger ledger = arcs[network.shared(arc)];
        return ledger == null ? 0 : rates.perDay(arc) * availability[arc].on(day) - ledger.left(day);
    }

    /** Which share of a fleet is taken on a day, 0 to 1; 0 where there is none. */
    double taken(Fleet fleet, int day) {
        double size = rates.fleet(fleet);
        return size > 0 ? Math.max(0, 1 - fleets[fleet.ordinal()].left(day) / size) : 0;
    }

    /** What an arc can pass on a day. */
    double capacity(int arc, int day) {
        return rates.perDay(arc) * availability[arc].on(day);
    }
}
