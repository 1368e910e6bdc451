package org.flankmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.flankmap.reinforcement.BuildUp;
import org.flankmap.reinforcement.Closure;
import org.flankmap.reinforcement.PhaseSpan;
import org.flankmap.reinforcement.ReinforcementPlan;
import org.flankmap.reinforcement.Schedule;

/** The closing days as text for a terminal. */
final class ClosureText {
    private static final int[] BRIGADES = {1, 2, 7};

    private ClosureText() {}

    static String write(Schedule schedule) {
        StringBuilder text = new StringBuilder();
        text.append(schedule.problem().situation().scenario().name())
                .append(", ")
                .append(schedule.problem().situation().asOf())
                .append(", ")
                .append(schedule.parameters().rules().word())
                .append(" rules. Days from the order.\n\n");
        schedule.closures().forEach(closure -> append(text, closure));
        schedule.problem().plan().missing().forEach(sentence -> text.append(sentence)
                .append('\n'));
        text.append('\n').append(row("Brigade", "1st", "2nd", "7th", "last"));
        for (String state : ReinforcementPlan.STATES) {
            append(text, state, BuildUp.of(schedule, List.of(state)));
        }
        append(text, "Together", BuildUp.of(schedule, ReinforcementPlan.STATES));
        text.append('\n').append(row("Day", "battalions", "brigades", "people", ""));
        BuildUp together = BuildUp.of(schedule, ReinforcementPlan.STATES);
        for (int day : new int[] {0, 10, 20, 30, 45, 60}) {
            BuildUp.Point point = together.on(day);
            text.append(row(
                    String.valueOf(day),
                    String.format(Locale.ROOT, "%.0f", point.battalions()),
                    String.format(Locale.ROOT, "%.1f", point.brigadeEquivalents()),
                    String.format(Locale.ROOT, "%.0f", point.people()),
                    ""));
        }
        schedule.problem().situation().unapplied().forEach(sentence -> text.append(sentence)
                .append('\n'));
        return text.toString();
    }

    private static void append(StringBuilder text, Closure closure) {
        text.append(String.format(
                Locale.ROOT,
                "%-8s %-3s  %s%n",
                closure.arrives() ? "day " + ceiling(closure.closed()) : "never",
                closure.movement().state(),
                closure.movement().name()));
        if (!closure.reason().isEmpty()) {
            text.append("              ").append(closure.reason()).append('\n');
        }
        List<String> phases = new ArrayList<>();
        for (PhaseSpan span : closure.phases()) {
            phases.add(String.format(
                    Locale.ROOT,
                    "%s %.1f-%.1f",
                    span.phase().label().toLowerCase(Locale.ROOT),
                    span.start(),
                    span.end()));
        }
        text.append("              ").append(closure.movement().why()).append('\n');
        text.append("              ").append(String.join(", ", phases)).append('\n');
    }

    private static void append(StringBuilder text, String state, BuildUp buildUp) {
        List<String> cells = new ArrayList<>();
        for (int number : BRIGADES) {
            cells.add(ceiling(buildUp.brigade(number)));
        }
        text.append(row(state, cells.get(0), cells.get(1), cells.get(2), ceiling(buildUp.last())));
    }

    /** The day in whose course it happens, or a dash. */
    static String ceiling(OptionalDouble days) {
        return days.isPresent() ? String.format(Locale.ROOT, "%.0f", Math.ceil(days.getAsDouble())) : "-";
    }

    private static String row(String head, String... cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-10s", head));
        for (String cell : cells) {
            row.append(String.format(Locale.ROOT, "%12s", cell));
        }
        return row.toString().stripTrailing() + "\n";
    }
}
