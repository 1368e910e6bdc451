package org.flankmap.desktop;

import java.util.Collection;
import java.util.Optional;
import org.flankmap.chart.ForceCurve;
import org.flankmap.chart.ForceMeasure;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.Uncertainty;
import org.flankmap.view.ArrivalWording;

/**
 * What draws of the parameters say of A and B, where there were any.
 *
 * @param a empty where none were drawn
 * @param b empty where none were drawn
 */
record ArrivalBands(Optional<Uncertainty> a, Optional<Uncertainty> b) {
    static final ArrivalBands NONE = new ArrivalBands(Optional.empty(), Optional.empty());

    private Optional<Uncertainty> side(boolean ofA) {
        return ofA ? a : b;
    }

    /** The middle 80 % of a goal's day, or an empty text. */
    String day(boolean ofA, Goal goal) {
        return side(ofA).map(run -> ArrivalWording.band(run.day(goal))).orElse("");
    }

    /** The curve with its bands where there are any. */
    ForceCurve around(ForceCurve curve, boolean ofA, Collection<String> states, ForceMeasure measure) {
        return side(ofA)
                .map(run -> curve.withBands(
                        measure == ForceMeasure.PEOPLE ? run.peopleCurve(states) : run.curve(states), measure))
                .orElse(curve);
    }
}
