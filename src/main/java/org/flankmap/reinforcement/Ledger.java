package org.flankmap.reinforcement;

/**
 * What is left of a capacity, day by day. A rate is worked off in the order in which it is asked: what does not fit into
 * a day continues on the next, so that no day ever carries more than its capacity.
 */
final class Ledger {
    static final int HORIZON = 400;
    private static final double ENOUGH = 1e-9;

    private final double[] left = new double[HORIZON];
    /** For each day the first day at or after it with anything left, by path compression. */
    private final int[] open = new int[HORIZON + 1];

    /** @param factor by how much each day's capacity is scaled; see {@link Availability} */
    Ledger(double perDay, Availability factor) {
        for (int day = 0; day < HORIZON; day++) {
            left[day] = perDay * factor.on(day);
            open[day] = day;
        }
        open[HORIZON] = HORIZON;
        for (int day = 0; day < HORIZON; day++) {
            if (left[day] <= ENOUGH) {
                open[day] = day + 1;
            }
        }
    }

    private int open(int day) {
        int root = day;
        while (open[root] != root) {
            root = open[root];
        }
        int walk = day;
        while (open[walk] != root) {
            int next = open[walk];
            open[walk] = root;
            walk = next;
        }
        return root;
    }

    /** When the amount is through, at the earliest, if asked at a time; infinite beyond the horizon. */
    double through(double time, double amount) {
        int asked = (int) time;
        if (asked < HORIZON && left[asked] >= amount) {
            return time;
        }
        double need = amount;
        for (int day = asked < HORIZON ? open(asked) : HORIZON; day < HORIZON; day = open(day + 1)) {
            need -= left[day];
            if (need <= ENOUGH) {
                return day == asked ? time : day;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    void take(double time, double amount) {
        double need = amount;
        for (int day = open((int) time); day < HORIZON && need > ENOUGH; day = open(day + 1)) {
            double part = Math.min(need, left[day]);
            need -= part;
            use(day, part);
        }
    }

    private void use(int day, double part) {
        left[day] -= part;
        if (left[day] <= ENOUGH) {
            open[day] = day + 1;
        }
    }

    /** When a number of vehicles of a fleet can be had for some days on end, at the earliest, if asked at a time. */
    double held(double time, double vehicles, double days) {
        int asked = (int) time;
        for (int day = asked < HORIZON ? open(asked) : HORIZON; day < HORIZON; ) {
            int lacking = lacking(day, vehicles, days);
            if (lacking < 0) {
                return day == asked ? time : day;
            }
            day = open(lacking + 1);
        }
        return Double.POSITIVE_INFINITY;
    }

    /** The last of the days at which the fleet is short, or -1. */
    private int lacking(int day, double vehicles, double days) {
        int last = Math.min(HORIZON, day + (int) Math.ceil(days)) - 1;
        for (int i = last; i >= day; i--) {
            if (left[i] + ENOUGH < vehicles * Math.min(1, days - (i - day))) {
                return i;
            }
        }
        return -1;
    }

    void hold(double time, double vehicles, double days) {
        int first = (int) time;
        int last = Math.min(HORIZON, first + (int) Math.ceil(days)) - 1;
        for (int day = first; day <= last; day++) {
            use(day, Math.min(left[day], vehicles * Math.min(1, days - (day - first))));
        }
    }

    double left(int day) {
        return left[day];
    }
}
