package org.flankmap.posture.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationState;

/** The formation above is of the same side and not smaller, and nobody is above itself. */
final class HierarchyRule implements Rule {
    @Override
    public void check(Dataset dataset, Findings findings) {
        for (Located<Formation> entry : dataset.formations()) {
            Formation formation = entry.value();
            formation.parent().ifPresent(parent -> suits(dataset, entry, "/properties/parent", parent, findings));
            for (int i = 0; i < formation.states().size(); i++) {
                FormationState state = formation.states().get(i);
                String within = "/properties/states/" + i;
                state.parent().ifPresent(parent -> suits(dataset, entry, within + "/parent", parent, findings));
                if (above(dataset, formation, state.from().firstDay()).contains(formation.id())) {
                    String at = state.parent().isPresent() ? within + "/parent" : "/properties/parent";
                    findings.error(
                            entry, at, formation.id() + " above itself on " + state.from(), "parents without a circle");
                }
            }
        }
    }

    private static void suits(
            Dataset dataset, Located<Formation> entry, String within, String parentId, Findings findings) {
        dataset.formation(parentId).ifPresent(parent -> {
            Formation child = entry.value();
            if (parent.echelon().code() < child.echelon().code()) {
                findings.error(
                        entry,
                        within,
                        parentId + ", a " + parent.echelon().word() + " above a "
                                + child.echelon().word(),
                        "a parent of larger or equal echelon");
            }
            if (parent.side() != child.side()) {
                findings.error(entry, within, parentId + " of the other side", "a parent of the same side");
            }
        });
    }

    /** The ids of all formations above one on a day. */
    private static Set<String> above(Dataset dataset, Formation formation, LocalDate day) {
        Set<String> above = new HashSet<>();
        Optional<Formation> step = Optional.of(formation);
        while (step.isPresent()) {
            Optional<String> parent = parentOn(step.get(), day);
            step = parent.filter(above::add).flatMap(dataset::formation);
        }
        return above;
    }

    private static Optional<String> parentOn(Formation formation, LocalDate day) {
        return formation.on(day).map(formation::parentIn).orElse(formation.parent());
    }
}
