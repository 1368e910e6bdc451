package org.flankmap.posture.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.PartialDate;
import org.flankmap.posture.Qualifier;
import org.flankmap.posture.Scope;
import org.flankmap.posture.Status;

/** Figures of strength suit their state: planned ones are announced, what left has none, and a whole is not below its parts. */
final class StrengthRule implements Rule {
    @Override
    public void check(Dataset dataset, Findings findings) {
        for (Located<Formation> formation : dataset.formations()) {
            List<FormationState> states = formation.value().states();
            for (int i = 0; i < states.size(); i++) {
                int index = i;
                check(formation.part("/properties/states/" + i, f -> f.states().get(index)), findings);
            }
        }
    }

    private static void check(Located<FormationState> state, Findings findings) {
        Status status = state.value().status();
        Map<Indicator, Figure> figures = state.value().strength().figures();
        if (status == Status.WITHDRAWN && !figures.isEmpty()) {
            findings.error(state, "/strength", figures.size() + " figures", "no strength of what left");
        }
        figures.forEach((indicator, figure) -> {
            if (status != Status.ANNOUNCED && figure.scope().equals(Optional.of(Scope.PLAN))) {
                findings.error(
                        state,
                        "/strength/" + indicator.word() + "/scope",
                        "\"plan\" with the status " + status.word(),
                        "a plan in announced states only");
            }
        });
        state.value().strength().whole(Indicator.PERSONNEL).ifPresent(whole -> contingents(state, whole, findings));
    }

    private static void contingents(Located<FormationState> state, Figure whole, Findings findings) {
        List<Figure> parts = state.value().contributors().stream()
                .map(Contributor::personnel)
                .flatMap(Optional::stream)
                .filter(part -> part.scope().equals(Optional.of(Scope.NATIONAL_CONTINGENT)))
                .filter(part -> asOf(part, state).equals(asOf(whole, state)))
                .toList();
        double sum = parts.stream().mapToDouble(Figure::least).sum();
        if (sum <= whole.most()) {
            return;
        }
        String found = JsonWords.number(whole.most()) + ", below the sum of its contingents " + JsonWords.number(sum);
        boolean exact = exact(whole) && parts.stream().allMatch(StrengthRule::exact);
        if (exact) {
            findings.error(state, "/strength/personnel", found, "a whole not below its parts");
        } else {
            findings.warning(state, "/strength/personnel", found, "a whole not below its parts");
        }
    }

    private static boolean exact(Figure figure) {
        return figure.qualifier() == Qualifier.EXACT && !figure.ranged();
    }

    private static PartialDate asOf(Figure figure, Located<FormationState> state) {
        return figure.asOf().orElse(state.value().from());
    }
}
