package org.flankmap.posture.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Node;

/**
 * The strength of a formation as a whole is not below that of the formations under it in the same country. Sources count
 * at different times, so this is a warning.
 */
final class PartsRule implements Rule {
    @Override
    public void check(Dataset dataset, Findings findings) {
        Map<String, List<Formation>> under = new HashMap<>();
        for (Located<Formation> entry : dataset.formations()) {
            Formation child = entry.value();
            TreeSet<String> parents = new TreeSet<>();
            child.states().forEach(state -> child.parentIn(state).ifPresent(parents::add));
            parents.forEach(parent ->
                    under.computeIfAbsent(parent, none -> new ArrayList<>()).add(child));
        }
        for (Located<Formation> entry : dataset.formations()) {
            List<Formation> children = under.getOrDefault(entry.value().id(), List.of());
            for (int i = 0; i < entry.value().states().size() && !children.isEmpty(); i++) {
                check(dataset, entry, i, children, findings);
            }
        }
    }

    private static void check(
            Dataset dataset, Located<Formation> entry, int index, List<Formation> children, Findings findings) {
        FormationState state = entry.value().states().get(index);
        for (Indicator indicator : Indicator.values()) {
            Optional<Figure> whole = state.strength().whole(indicator);
            if (whole.isEmpty()) {
                continue;
            }
            for (LocalDate day : days(entry.value(), state, children)) {
                double parts = children.stream()
                        .mapToDouble(child -> part(dataset, entry.value().id(), state, child, indicator, day))
                        .sum();
                if (parts > whole.get().most()) {
                    findings.warning(
                            entry,
                            "/properties/states/" + index + "/strength/" + indicator.word(),
                            JsonWords.number(whole.get().most()) + ", below the " + JsonWords.number(parts)
                                    + " of the formations under it on " + day,
                            "a whole not below its parts");
                    break;
                }
            }
        }
    }

    /** The days on which the parts of a whole may have changed while a state of it holds. */
    private static TreeSet<LocalDate> days(Formation formation, FormationState state, List<Formation> children) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(state.from().firstDay());
        for (Formation child : children) {
            child.states().forEach(part -> days.add(part.from().firstDay()));
        }
        days.removeIf(day -> formation.on(day).filter(state::equals).isEmpty());
        return days;
    }

    private static double part(
            Dataset dataset, String parent, FormationState whole, Formation child, Indicator indicator, LocalDate day) {
        return child.on(day)
                .filter(state -> child.parentIn(state).equals(Optional.of(parent)))
                .filter(state -> state.status().present() && whole.status().present())
                .filter(state -> country(dataset, state).equals(country(dataset, whole)))
                .flatMap(state -> state.strength().whole(indicator))
                .map(Figure::least)
                .orElse(0.0);
    }

    private static Optional<String> country(Dataset dataset, FormationState state) {
        return dataset.node(state.place()).map(Node::country);
    }
}
