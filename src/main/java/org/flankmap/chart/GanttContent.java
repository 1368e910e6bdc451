package org.flankmap.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.flankmap.reinforcement.Closure;
import org.flankmap.reinforcement.Movement;
import org.flankmap.reinforcement.PhaseSpan;
import org.flankmap.reinforcement.Schedule;

/**
 * The formations of a schedule with their phases.
 *
 * @param title a heading; empty for none
 * @param bars from the top
 */
public record GanttContent(String title, List<Bar> bars) {
    public GanttContent {
        bars = List.copyOf(bars);
    }

    /**
     * One formation.
     *
     * @param formation its id
     * @param label a short name
     * @param phases in order; those that take no time are not drawn
     * @param closed the day on which it is in place; empty where it cannot arrive
     * @param reason one sentence: why it cannot; empty where it does
     */
    public record Bar(String formation, String label, List<PhaseSpan> phases, OptionalDouble closed, String reason) {
        public Bar {
            phases = phases.stream().filter(span -> span.days() > 0).toList();
        }

        /** The cause that the reason gives at its end. */
        String cause() {
            int colon = reason.lastIndexOf(": ");
            return "Cannot arrive: " + (colon < 0 ? reason : reason.substring(colon + 2));
        }

        double end() {
            return closed.orElseGet(
                    () -> phases.stream().mapToDouble(PhaseSpan::end).max().orElse(0));
        }
    }

    /** All formations of a schedule, in its order. */
    public static GanttContent of(String title, Schedule schedule) {
        return new GanttContent(
                title, schedule.closures().stream().map(GanttContent::bar).toList());
    }

    private static String label(Movement movement) {
        String name = movement.formation().formation().shortName();
        return name.contains(movement.state()) ? name : name + ", " + movement.state();
    }

    /** One formation. */
    public static Bar bar(Closure closure) {
        return new Bar(
                closure.movement().id(),
                label(closure.movement()),
                closure.phases(),
                closure.closed(),
                closure.reason());
    }
}
