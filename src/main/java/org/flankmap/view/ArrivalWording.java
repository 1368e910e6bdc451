package org.flankmap.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.flankmap.posture.Nation;
import org.flankmap.posture.Posture;
import org.flankmap.reinforcement.Band;
import org.flankmap.reinforcement.Closure;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.HeldBack;
import org.flankmap.reinforcement.ReinforcementPlan;
import org.flankmap.reinforcement.Schedule;

/** How days of arrival are said, on screen and in pictures. */
public final class ArrivalWording {
    private static final double WORTH_NAMING = 1;
    private static final double ROUNDING = 1e-9;

    private final Posture posture;

    public ArrivalWording(Posture posture) {
        this.posture = posture;
    }

    /** The brigade or brigades of a goal, and where: First brigade in Lithuania. */
    public String goal(Goal goal) {
        return brigade(goal.brigade()) + (goal.states().size() == 1 ? " in " : ", ") + where(goal.states());
    }

    /** Where a goal's brigades are to stand. */
    public String where(List<String> states) {
        return states.size() == ReinforcementPlan.STATES.size()
                ? "all three states together"
                : states.stream().map(this::nation).collect(Collectors.joining(" and "));
    }

    private String nation(String id) {
        Nation nation = posture.nations().get(id);
        return nation == null ? id : nation.name();
    }

    private static String brigade(int number) {
        return switch (number) {
            case 0 -> "All that is to come";
            case 1 -> "First brigade";
            case 2 -> "Second brigade";
            case 7 -> "Seventh brigade";
            default -> "Brigade " + number;
        };
    }

    /** The day in whose course something happens. */
    public static String day(OptionalDouble days) {
        if (days.isEmpty()) {
            return "never";
        }
        return days.getAsDouble() == 0 ? "in place" : "day " + number(days.getAsDouble());
    }

    /** The same where the word "day" stands above it. */
    public static String shortDay(OptionalDouble days) {
        return days.isEmpty() ? "–" : number(days.getAsDouble());
    }

    /** The middle 80 %: 7–13. */
    public static String band(Band band) {
        String high = band.high() < Double.POSITIVE_INFINITY ? number(band.high()) : "never";
        return band.low() < Double.POSITIVE_INFINITY ? number(band.low()) + "–" + high : "never";
    }

    private static String number(double days) {
        return String.valueOf((long) Math.ceil(days - ROUNDING));
    }

    /** One sentence: which formation decides the day of a goal, and what holds it back most. */
    public String binds(Schedule schedule, Goal goal) {
        OptionalDouble day = goal.day(schedule);
        if (day.isEmpty()) {
            return unreached(schedule, goal);
        }
        Optional<Closure> decisive = Arrival.decisive(schedule, goal);
        if (decisive.isEmpty()) {
            return "It stands there already.";
        }
        List<HeldBack> parts = HeldBack.of(decisive.get(), posture);
        String most = parts.stream()
                .filter(part -> part.days() >= WORTH_NAMING)
                .limit(3)
                .map(part -> String.format(Locale.ROOT, "%s (%.1f days)", part.what(), part.days()))
                .collect(Collectors.joining(", "));
        return decisive.get().movement().name() + " decides it. Most time goes into " + most + ".";
    }

    private String unreached(Schedule schedule, Goal goal) {
        List<Closure> concerned = schedule.closures().stream()
                .filter(closure -> goal.states().contains(closure.movement().state()))
                .toList();
        Optional<Closure> stuck =
                concerned.stream().filter(closure -> !closure.arrives()).findFirst();
        if (stuck.isPresent()) {
            return stuck.get().reason();
        }
        return concerned.isEmpty()
                ? "No formation is on its way, held at readiness or announced for it."
                : "What is on its way is not enough.";
    }
}
