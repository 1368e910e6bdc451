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

    Books(Network network, Rates rates, Availability[] availability, Parameters parameters) {
        this.network = network;
        this.rates = rates;
        this.availability = availability;
        arcs = new Ledger[network.arcs().size()];
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

    /** When a serial can enter an arc that it reaches at a time; infinite where it never can. */
    double enter(int index, Serial serial, double time) {
        return enter(index, serial, time, false);
    }

    /** Books a serial onto an arc that it reaches at a time, and says when it enters. */
    double book(int index, Serial serial, double time) {
        return enter(index, serial, time, true);
    }

    private boolean flight(int arc) {
        return network.arcs().get(arc).process() == Process.AIR;
    }

    /** Flights into one airfield share its capacity, so a denial makes each flight weigh more instead of shrinking it. */
    private double enter(int index, Serial serial, double time, boolean book) {
        double load = rates.load(index, serial);
        Fleet fleet = rates.fleet(index, serial.cargo());
        boolean rated = load > 0 || availability[index] != Availability.ALWAYS;
        if (!rated && fleet == null) {
            return time;
        }
        double share =
                availability[index] == Availability.ALWAYS || !flight(index) ? 1 : availability[index].on((int) time);
        if (share <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double amount = Math.max(load / share, TRACE);
        double vehicles = fleet == null ? 0 : rates.fleetLoad(fleet, serial);
        double bound = fleet == null ? 0 : rates.fleetDays(index, fleet, serial);
        double asked = time;
        while (true) {
            double passed = rated ? ledger(index).through(asked, amount) : asked;
            double carried = fleet == null || passed >= Ledger.HORIZON
                    ? passed
                    : fleets[fleet.ordinal()].held(passed, vehicles, bound);
            if (carried >= Ledger.HORIZON) {
                return Double.POSITIVE_INFINITY;
            }
            if (carried == passed) {
                if (book && load > 0) {
                    ledger(index).take(asked, amount);
                }
                if (book && fleet != null) {
                    fleets[fleet.ordinal()].hold(passed, vehicles, bound);
                }
                return passed;
            }
            asked = carried;
        }
    }

    /** What of an arc's capacity is used on a day, in its own unit. */
    double used(int arc, int day) {
        Ledger ledger = arcs[network.shared(arc)];
        return ledger == null ? 0 : rates.perDay(arc) * availability[arc].on(day) - ledger.left(day);
    }

    /** What an arc can pass on a day. */
    double capacity(int arc, int day) {
        return rates.perDay(arc) * availability[arc].on(day);
    }
}
