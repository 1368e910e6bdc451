package org.flankmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flankmap.reinforcement.Band;
import org.flankmap.reinforcement.BuildUp;
import org.flankmap.reinforcement.Closure;
import org.flankmap.reinforcement.CorridorUse;
import org.flankmap.reinforcement.Phase;
import org.flankmap.reinforcement.ReinforcementPlan;
import org.flankmap.reinforcement.Schedule;
import org.flankmap.reinforcement.Sustainment;

/** What the closure command tells as comma-separated values (RFC 4180), one table at a time. */
final class ClosureCsv {
    private final ClosureReport report;
    private final Schedule schedule;
    private final StringBuilder text = new StringBuilder();

    private ClosureCsv(ClosureReport report) {
        this.report = report;
        schedule = report.schedule();
    }

    static String write(ClosureReport report) {
        ClosureCsv csv = new ClosureCsv(report);
        switch (report.table()) {
            case FORMATIONS -> csv.formations();
            case CURVE -> csv.curve();
            case CORRIDORS -> csv.corridors();
            case SUSTAINMENT -> csv.sustainment();
        }
        return csv.text.toString();
    }

    private void line(List<String> cells) {
        text.append(cells.stream().map(ClosureCsv::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private void formations() {
        List<String> head =
                new ArrayList<>(List.of("formation", "name", "state", "origin", "destination", "closed", "reason"));
        for (Phase phase : Phase.values()) {
            String name = phase.label().toLowerCase(Locale.ROOT);
            head.add(name + " from");
            head.add(name + " to");
        }
        report.uncertainty().ifPresent(run -> head.addAll(List.of("closed low", "closed median", "closed high")));
        line(head);
        List<Closure> closures = schedule.closures();
        for (int i = 0; i < closures.size(); i++) {
            int formation = i;
            List<String> cells = formation(closures.get(i));
            report.uncertainty().ifPresent(run -> cells.addAll(band(run.closing(formation))));
            line(cells);
        }
    }

    private static List<String> formation(Closure closure) {
        List<String> cells = new ArrayList<>(List.of(
                closure.movement().id(),
                closure.movement().name(),
                closure.movement().state(),
                closure.movement().start(),
                closure.movement().destination(),
                number(closure.closed()),
                closure.reason()));
        for (Phase phase : Phase.values()) {
            cells.add(closure.phase(phase).map(span -> number(span.start())).orElse(""));
            cells.add(closure.phase(phase).map(span -> number(span.end())).orElse(""));
        }
        return cells;
    }

    private void curve() {
        List<String> head = new ArrayList<>(List.of("state", "day", "battalions", "brigade equivalents", "people"));
        report.uncertainty().ifPresent(run -> Stream.of("battalions", "people")
                .forEach(what -> head.addAll(List.of(what + " low", what + " median", what + " high"))));
        line(head);
        for (String state : ReinforcementPlan.STATES) {
            curve(state, List.of(state));
        }
        curve("together", ReinforcementPlan.STATES);
    }

    private void curve(String name, List<String> states) {
        for (BuildUp.Point point : BuildUp.of(schedule, states).curve()) {
            List<String> cells = new ArrayList<>(List.of(
                    name,
                    String.valueOf(point.day()),
                    number(point.battalions()),
                    number(point.brigadeEquivalents()),
                    number(point.people())));
            report.uncertainty().ifPresent(run -> {
                cells.addAll(band(run.battalions(states, point.day())));
                cells.addAll(band(run.people(states, point.day())));
            });
            line(cells);
        }
    }

    private void corridors() {
        line(List.of("corridor", "day", "unit", "a day", "vehicles", "load"));
        for (CorridorUse use : schedule.traffic().corridors(BuildUp.DAYS)) {
            for (int day = 0; day <= BuildUp.DAYS; day++) {
                if (use.flow().get(day) > 0) {
                    line(List.of(
                            use.corridor(),
                            String.valueOf(day),
                            use.unit(),
                            number(use.flow().get(day)),
                            number(use.vehicles().get(day)),
                            number(use.load().get(day))));
                }
            }
        }
    }

    private void sustainment() {
        line(List.of(
                "state",
                "day",
                "guns",
                "tonnes fired a day",
                "days of supply",
                "at least",
                "resupply from day",
                "resupply tonnes a day"));
        for (String state : ReinforcementPlan.STATES) {
            Sustainment one = Sustainment.of(schedule, state, BuildUp.DAYS);
            line(List.of(
                    state,
                    String.valueOf(one.day()),
                    number(one.guns()),
                    number(one.tonnesPerDay()),
                    number(one.daysOfSupply()),
                    one.unpublished().isEmpty() ? "no" : "yes",
                    number(one.resupplyFrom()),
                    number(one.resupplyTonnesPerDay())));
        }
    }

    private static List<String> band(Band band) {
        return List.of(number(band.low()), number(band.median()), number(band.high()));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    private static String number(double value) {
        return value < Double.POSITIVE_INFINITY ? String.format(Locale.ROOT, "%.2f", value) : "";
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
