package org.flankmap.reinforcement;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What is to be reached soon: a number of brigade equivalents in place in some states, or all formations closed.
 *
 * @param states alpha-3, of {@link ReinforcementPlan#STATES}
 * @param brigade how many brigade equivalents; 0: all that is to come
 */
public record Goal(List<String> states, int brigade) {
    public Goal {
        states = List.copyOf(states);
    }

    /** All formations of the plan in place. */
    public static Goal allClosed() {
        return new Goal(ReinforcementPlan.STATES, 0);
    }

    /** So many brigade equivalents in the three states together. */
    public static Goal brigades(int number) {
        return new Goal(ReinforcementPlan.STATES, number);
    }

    /** The day on which it is reached; empty where it is not, or, for all formations, where one cannot arrive. */
    public OptionalDouble day(Schedule schedule) {
        if (brigade > 0) {
            return BuildUp.of(schedule, states).brigade(brigade);
        }
        double last = 0;
        for (Closure closure : schedule.closures()) {
            if (states.contains(closure.movement().state())) {
                if (!closure.arrives()) {
                    return OptionalDouble.empty();
                }
                last = Math.max(last, closure.closed().orElseThrow());
            }
        }
        return last > 0 ? OptionalDouble.of(last) : OptionalDouble.empty();
    }
}
