package org.flankmap.cli;

import java.util.stream.Collectors;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Scenario;

/** Finds a scenario by the name a user typed. */
final class Scenarios {
    private Scenarios() {}

    /** Refuses a name that is none with a sentence that lists those there are. */
    static Scenario named(String id, Posture posture) {
        var all = BuiltInScenarios.of(posture).all();
        return all.stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no scenario \"" + id + "\"; there are "
                        + all.stream().map(Scenario::id).collect(Collectors.joining(", "))));
    }
}
