package org.flankmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.flankmap.reinforcement.Band;
import org.flankmap.reinforcement.BuildUp;
import org.flankmap.reinforcement.Closure;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.Improvement;
import org.flankmap.reinforcement.PhaseSpan;
import org.flankmap.reinforcement.ReinforcementPlan;
import org.flankmap.reinforcement.Schedule;
import org.flankmap.reinforcement.Sustainment;
import org.flankmap.reinforcement.Uncertainty;

/** The closing days as text for a terminal. */
final class ClosureText {
    private static final int[] BRIGADES = {1, 2, 7};
    private static final int[] DAYS = {0, 3, 10, 20, 30, 45, 60};
    private static final int DRIVERS = 8;

    private final ClosureReport report;
    private final Schedule schedule;
    private final StringBuilder text = new StringBuilder();

    private ClosureText(ClosureReport report) {
        this.report = report;
        schedule = report.schedule();
    }

    static String write(ClosureReport report) {
        ClosureText writer = new ClosureText(report);
        writer.head();
        writer.formations();
        writer.brigades();
        writer.curve();
        writer.sustainment();
        writer.drivers();
        writer.improvements();
        report.schedule().problem().situation().unapplied().forEach(writer::line);
        return writer.text.toString();
    }

    private void line(String sentence) {
        text.append(sentence).append('\n');
    }

    private void head() {
        line(schedule.problem().situation().scenario().name() + ", "
                + schedule.problem().situation().asOf() + ", "
                + schedule.parameters().rules().word() + " rules. Days from the order."
                + report.uncertainty()
                        .map(run -> " In brackets the middle 80 % of " + run.draws() + " draws.")
                        .orElse(""));
    }

    private void formations() {
        List<Closure> closures = schedule.closures();
        for (int i = 0; i < closures.size(); i++) {
            int formation = i;
            Closure closure = closures.get(i);
            String day = closure.arrives() ? "day " + ceiling(closure.closed()) : "never";
            line("");
            line(day + band(report.uncertainty().map(run -> run.closing(formation))) + "  "
                    + closure.movement().state() + "  " + closure.movement().name());
            line("  " + closure.movement().why());
            if (!closure.reason().isEmpty()) {
                line("  " + closure.reason());
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
            line("  " + String.join(", ", phases));
        }
        schedule.problem().plan().missing().forEach(this::line);
    }

    private void brigades() {
        line("");
        text.append(row("Brigade", "1st", "2nd", "7th", "last"));
        for (String state : ReinforcementPlan.STATES) {
            brigades(state, List.of(state));
        }
        brigades("Together", ReinforcementPlan.STATES);
    }

    private void brigades(String head, List<String> states) {
        BuildUp buildUp = BuildUp.of(schedule, states);
        List<String> cells = new ArrayList<>();
        for (int number : BRIGADES) {
            cells.add(ceiling(buildUp.brigade(number)) + band(goal(states, number)));
        }
        cells.add(ceiling(buildUp.last()) + band(goal(states, 0)));
        text.append(row(head, cells.toArray(String[]::new)));
    }

    private Optional<Band> goal(List<String> states, int brigade) {
        return report.uncertainty().map(run -> run.day(new Goal(states, brigade)));
    }

    private void curve() {
        line("");
        text.append(row("Day", "battalions", "brigades", "people"));
        BuildUp together = BuildUp.of(schedule, ReinforcementPlan.STATES);
        for (int day : DAYS) {
            BuildUp.Point point = together.on(day);
            String battalions = number(point.battalions())
                    + band(report.uncertainty().map(run -> run.battalions(ReinforcementPlan.STATES, day)));
            text.append(row(
                    String.valueOf(day),
                    battalions,
                    String.format(Locale.ROOT, "%.1f", point.brigadeEquivalents()),
                    number(point.people())));
        }
    }

    private void sustainment() {
        line("");
        text.append(row("Day 60", "guns", "t a day", "supply, days", "resupply from", "t a day at most"));
        for (String state : ReinforcementPlan.STATES) {
            Sustainment s = Sustainment.of(schedule, state, BuildUp.DAYS);
            text.append(row(
                    state,
                    number(s.guns()),
                    number(s.tonnesPerDay()),
                    (s.unpublished().isEmpty() ? "" : "at least ") + number(s.daysOfSupply()),
                    ceiling(s.resupplyFrom()),
                    number(s.resupplyTonnesPerDay())));
        }
    }

    private void drivers() {
        report.uncertainty().ifPresent(run -> {
            line("");
            line("What drives the spread of the last closing:");
            for (Uncertainty.Driver driver : run.drivers(Goal.allClosed()).subList(0, DRIVERS)) {
                line(String.format(
                        Locale.ROOT,
                        "  %3.0f %%  %s",
                        driver.share() * 100,
                        driver.parameter().name()));
            }
        });
    }

    private void improvements() {
        if (!report.improvements().isEmpty()) {
            line("");
            line("What would help, by days saved until the last closes:");
            for (Improvement one : report.improvements()) {
                line(String.format(Locale.ROOT, "  %5.1f  %s", one.daysSaved(), one.sentence()));
            }
        }
    }

    /** The day in whose course it happens, or a dash. */
    private static String ceiling(OptionalDouble days) {
        return days.isPresent() ? number(Math.ceil(days.getAsDouble())) : "-";
    }

    private static String band(Optional<Band> band) {
        return band.map(b -> " [" + bound(b.low()) + "-" + bound(b.high()) + "]")
                .orElse("");
    }

    private static String bound(double value) {
        return value < Double.POSITIVE_INFINITY ? number(Math.ceil(value)) : "never";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static String row(String head, String... cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-10s", head));
        for (String cell : cells) {
            row.append(String.format(Locale.ROOT, "%18s", cell));
        }
        return row.toString().stripTrailing() + "\n";
    }
}
