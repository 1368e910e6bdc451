package org.flankmap.desktop;

import java.time.Period;

/** From one date of an animated timeline to the next. */
enum TimelineStep {
    MONTH("Every month", Period.ofMonths(1)),
    QUARTER("Every three months", Period.ofMonths(3)),
    YEAR("Every year", Period.ofYears(1));

    private final String label;
    private final Period period;

    TimelineStep(String label, Period period) {
        this.label = label;
        this.period = period;
    }

    Period period() {
        return period;
    }

    @Override
    public String toString() {
        return label;
    }
}
