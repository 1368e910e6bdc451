package org.flankmap.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.flankmap.posture.PartialDate;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Scenario;

/** Finds a scenario by the name a user typed, or the posture as recorded by a date. */
final class Scenarios {
    private Scenarios() {}

    /** Refuses a name that is none with a sentence that lists those there are. */
    static Scenario named(String id, Posture posture) {
        Optional<PartialDate> date = PartialDate.parse(id);
        if (date.isPresent()) {
            return Scenario.recorded(date.get().firstDay());
        }
        var all = BuiltInScenarios.of(posture).all();
        return all.stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no scenario \"" + id + "\"; give a date such as 2023-07-11 or one of "
                                + all.stream().map(Scenario::id).collect(Collectors.joining(", "))));
    }
}
