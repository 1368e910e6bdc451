package org.flankmap.posture.validation;

import java.util.List;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Status;

/** What is held at readiness is tied to the nation it is held for, and stands elsewhere. */
final class ReadinessRule implements Rule {
    @Override
    public void check(Dataset dataset, Findings findings) {
        for (Located<Formation> formation : dataset.formations()) {
            List<FormationState> states = formation.value().states();
            for (int i = 0; i < states.size(); i++) {
                int index = i;
                check(
                        dataset,
                        formation.part(
                                "/properties/states/" + i, f -> f.states().get(index)),
                        findings);
            }
        }
    }

    private static void check(Dataset dataset, Located<FormationState> state, Findings findings) {
        FormationState value = state.value();
        boolean held = value.status() == Status.HELD_AT_READINESS;
        if (held && value.earmarkedFor().isEmpty()) {
            findings.warning(state, "", "held-at-readiness for nobody", "earmarkedFor");
        }
        boolean there = value.status().present() || value.status() == Status.WITHDRAWN;
        if (there && value.earmarkedFor().isPresent()) {
            findings.warning(
                    state,
                    "/earmarkedFor",
                    "earmarkedFor with the status " + value.status().word(),
                    "it with held-at-readiness, or announced, only");
        }
        if (!held) {
            return;
        }
        value.earmarkedFor()
                .filter(nation -> dataset.node(value.place())
                        .filter(node -> node.country().equals(nation))
                        .isPresent())
                .ifPresent(nation -> findings.error(
                        state,
                        "/place",
                        JsonWords.quoted(value.place()) + " in " + nation + ", for which it is held elsewhere",
                        "the place where it stands"));
    }
}
