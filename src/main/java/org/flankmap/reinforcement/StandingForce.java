package org.flankmap.reinforcement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Indicator;
import org.flankmap.scenario.Placed;

/**
 * What stands in a state on day 0. A formation under one whose figure counts the whole is in that figure and not added
 * again. Where a size is not published, manoeuvre battalions follow from the echelon and people from the parameters.
 */
final class StandingForce {
    private final Map<String, Placed> standing = new HashMap<>();
    private final Parameters parameters;
    private final List<Placed> formations;

    StandingForce(List<Placed> formations, Parameters parameters) {
        this.formations = formations;
        this.parameters = parameters;
        formations.forEach(placed -> standing.put(placed.id(), placed));
    }

    double battalions(String state) {
        return formations.stream()
                .filter(placed -> placed.host().equals(state) && !covered(placed, Indicator.MANOEUVRE_BATTALIONS))
                .mapToDouble(UnitKinds::battalions)
                .sum();
    }

    double people(String state) {
        return formations.stream()
                .filter(placed -> placed.host().equals(state) && !covered(placed, Indicator.PERSONNEL))
                .mapToDouble(placed -> UnitKinds.composition(placed, parameters).people())
                .sum();
    }

    /** Whether a formation above it stands in the same state, with a figure for the whole or, without one, as its whole. */
    private boolean covered(Placed placed, Indicator indicator) {
        Optional<Placed> above = placed.parent().map(standing::get);
        while (above.isPresent()) {
            Placed parent = above.get();
            Optional<Figure> whole = parent.state().strength().whole(indicator);
            if (parent.host().equals(placed.host()) && (whole.isPresent() || counts(parent))) {
                return true;
            }
            above = parent.parent().map(standing::get);
        }
        return false;
    }

    private static boolean counts(Placed parent) {
        return UnitKinds.battalions(parent) > 0;
    }
}
