package org.flankmap.reinforcement;

/** By how much a capacity is scaled on each day: nothing before a day, all of it from then on, less from another. */
final class Availability {
    static final Availability ALWAYS = new Availability(0, Integer.MAX_VALUE, 1);

    private final int from;
    private final int changed;
    private final double after;

    private Availability(int from, int changed, double after) {
        this.from = from;
        this.changed = changed;
        this.after = after;
    }

    static Availability from(double day) {
        return day <= 0 ? ALWAYS : new Availability((int) Math.ceil(day), Integer.MAX_VALUE, 1);
    }

    /** The same, scaled from a day on; the earliest and hardest of several holds. */
    Availability scaled(int day, double factor) {
        return new Availability(from, Math.min(day, changed), Math.min(factor, after));
    }

    double on(int day) {
        if (day < from) {
            return 0;
        }
        return day < changed ? 1 : after;
    }
}
