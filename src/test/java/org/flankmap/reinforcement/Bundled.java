package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.List;
import org.flankmap.posture.Parameter;
import org.flankmap.posture.ParameterReader;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Change;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.Situation;

/** The shipped dataset, read once for the tests. */
final class Bundled {
    static final Posture POSTURE = PostureReader.bundled();
    static final List<Parameter> PARAMETERS = ParameterReader.bundled();
    private static final BuiltInScenarios SCENARIOS = BuiltInScenarios.of(POSTURE);

    private Bundled() {}

    static Problem problem(String scenario, RuleSet rules, Denial... denials) {
        return Problem.of(situation(scenario), PARAMETERS, rules, List.of(denials));
    }

    static Situation situation(String scenario, Change... changes) {
        Scenario known = SCENARIOS.byId(scenario).orElseThrow();
        List<Change> all = new ArrayList<>(known.changes());
        all.addAll(List.of(changes));
        return Situation.of(POSTURE, known.withChanges(all));
    }
}
