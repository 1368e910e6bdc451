package org.flankmap.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.Figure;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Scope;
import org.flankmap.scenario.Placed;

/**
 * Sums one indicator over formations of one force that are present. A formation with a figure for itself as a whole
 * covers those of the same force under it in the same country, however far down: they are neither added again nor
 * missed. The order of the formations does not matter.
 */
final class FormationSum {
    private final Indicator indicator;
    private final Map<String, Placed> formations = new HashMap<>();

    private FormationSum(Indicator indicator, Collection<Placed> present) {
        this.indicator = indicator;
        present.forEach(placed -> formations.put(placed.id(), placed));
    }

    static Tally of(Indicator indicator, Collection<Placed> present) {
        return new FormationSum(indicator, present).tally();
    }

    private Tally tally() {
        List<Contribution> counted = new ArrayList<>();
        List<Placed> without = new ArrayList<>();
        Set<String> aboveCounted = new HashSet<>();
        for (Placed placed : formations.values()) {
            if (coveredByWhole(placed)) {
                continue;
            }
            Optional<Contribution> whole = whole(placed);
            whole.ifPresent(counted::add);
            whole.ifPresent(contribution -> aboveCounted.addAll(above(placed)));
            if (whole.isEmpty()) {
                without.add(placed);
            }
        }
        List<Contribution> unknown = new ArrayList<>();
        Set<String> byParts = new HashSet<>();
        for (Placed placed : without) {
            if (!aboveCounted.contains(placed.id()) && parts(placed).isPresent()) {
                byParts.add(placed.id());
            }
        }
        for (Placed placed : without) {
            boolean coveredByParts = above(placed).stream().anyMatch(byParts::contains);
            if (coveredByParts) {
                continue;
            }
            if (byParts.contains(placed.id())) {
                parts(placed).ifPresent(counted::add);
            } else if (Expected.has(placed, indicator)) {
                unknown.add(Contributions.unknown(placed));
            }
        }
        return new Tally(counted, unknown);
    }

    private boolean coveredByWhole(Placed placed) {
        return above(placed).stream()
                .anyMatch(id ->
                        formations.get(id).state().strength().whole(indicator).isPresent());
    }

    /** The formations of the sum above one in the same country, nearest first; a loop of parents ends at itself. */
    private List<String> above(Placed placed) {
        List<String> ids = new ArrayList<>();
        Optional<String> parent = placed.parent();
        while (parent.isPresent()
                && !ids.contains(parent.get())
                && !parent.get().equals(placed.id())) {
            Placed upper = formations.get(parent.get());
            if (upper == null || !upper.host().equals(placed.host())) {
                break;
            }
            ids.add(upper.id());
            parent = upper.parent();
        }
        return ids;
    }

    private Optional<Contribution> whole(Placed placed) {
        Optional<Contribution> stated = placed.state()
                .strength()
                .whole(indicator)
                .map(figure -> Contributions.ofFigure(placed, Contribution.How.WHOLE, figure));
        return stated.or(() -> isOneBattalion(placed) ? Optional.of(Contributions.one(placed)) : Optional.empty());
    }

    private boolean isOneBattalion(Placed placed) {
        FormationKind kind = placed.formation().kind();
        return indicator == Indicator.MANOEUVRE_BATTALIONS
                && placed.formation().echelon() == Echelon.BATTALION
                && (kind == FormationKind.BATTLEGROUP || kind == FormationKind.MANOEUVRE);
    }

    /** The known national parts of a formation's personnel: those of its contributors, or one that stands for itself. */
    private Optional<Contribution> parts(Placed placed) {
        if (indicator != Indicator.PERSONNEL) {
            return Optional.empty();
        }
        List<Figure> parts = new ArrayList<>();
        for (Contributor contributor : placed.state().contributors()) {
            contributor.personnel().filter(FormationSum::part).ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            placed.state()
                    .strength()
                    .figure(indicator)
                    .filter(FormationSum::part)
                    .ifPresent(parts::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Contributions.ofParts(placed, parts));
    }

    private static boolean part(Figure figure) {
        return figure.scope().filter(Scope.NATIONAL_CONTINGENT::equals).isPresent();
    }
}
