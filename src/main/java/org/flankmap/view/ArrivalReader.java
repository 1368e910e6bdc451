package org.flankmap.view;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.flankmap.chart.ForceMeasure;
import org.flankmap.posture.JsonEntry;
import org.flankmap.reinforcement.Denial;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.ReinforcementPlan;
import org.flankmap.reinforcement.RuleSet;

/** Reads what a view asks of the reinforcement model; what is left out is as the application opens with it. */
final class ArrivalReader {
    private static final Set<String> ENTRIES =
            Set.of("open", "rules", "goal", "measure", "day", "flow", "formation", "draws", "roundsPerGun", "cuts");

    private ArrivalReader() {}

    static ArrivalChoice read(JsonEntry e) {
        e.allowOnly(ENTRIES);
        ArrivalChoice usual = ArrivalChoice.START;
        return e.build(() -> new ArrivalChoice(
                or(e.get("open"), JsonEntry::flag, usual.open()),
                or(e.get("rules"), entry -> Written.read(entry, RuleSet.class), usual.rules()),
                or(e.get("goal"), ArrivalReader::goal, usual.goal()),
                or(e.get("measure"), entry -> Written.read(entry, ForceMeasure.class), usual.measure()),
                or(e.get("day"), JsonEntry::integer, usual.day()),
                or(e.get("flow"), JsonEntry::flag, usual.flow()),
                e.get("formation").optional(JsonEntry::text),
                or(e.get("draws"), JsonEntry::integer, usual.draws()),
                e.get("roundsPerGun").optionalNumber(),
                e.get("cuts").listOrEmpty(ArrivalReader::cut)));
    }

    private static <T> T or(JsonEntry entry, Function<JsonEntry, T> reader, T usual) {
        return entry.present() ? reader.apply(entry) : usual;
    }

    private static Goal goal(JsonEntry e) {
        e.allowOnly(Set.of("states", "brigade"));
        List<String> states = e.get("states").list(state -> {
            if (!ReinforcementPlan.STATES.contains(state.text())) {
                throw state.wrong("one of " + String.join(", ", ReinforcementPlan.STATES));
            }
            return state.text();
        });
        int brigade = e.get("brigade").integer();
        if (states.isEmpty() || brigade < 0) {
            throw e.wrong("at least one state, and a number of brigades or 0 for all that is to come");
        }
        return new Goal(states, brigade);
    }

    private static Cut cut(JsonEntry e) {
        e.allowOnly(Set.of("target", "fromDay", "remaining", "onA", "onB"));
        return e.build(() -> new Cut(
                new Denial(
                        e.get("target").text(),
                        e.get("fromDay").integer(),
                        e.get("remaining").optionalNumber().orElse(0)),
                or(e.get("onA"), JsonEntry::flag, true),
                or(e.get("onB"), JsonEntry::flag, true)));
    }
}
