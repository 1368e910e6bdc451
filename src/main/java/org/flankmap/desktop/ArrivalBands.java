package org.flankmap.desktop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.chart.ForceCurve;
import org.flankmap.chart.ForceMeasure;
import org.flankmap.reinforcement.Band;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.ReinforcementPlan;
import org.flankmap.reinforcement.Uncertainty;
import org.flankmap.view.ArrivalWording;

/**
 * What draws of the parameters say of A and B, where there were any: all that the page shows, worked out beforehand, since
 * each figure means sorting thousands of draws.
 *
 * @param a empty where none were drawn
 * @param b empty where none were drawn
 */
record ArrivalBands(Optional<Side> a, Optional<Side> b) {
    static final ArrivalBands NONE = new ArrivalBands(Optional.empty(), Optional.empty());
    private static final int[] BRIGADES = {1, 2, 7, 0};

    /**
     * One posture's.
     *
     * @param days of each goal
     * @param battalions in place by day in each set of states
     * @param people in place by day in each set of states
     * @param drivers of the spread of each goal, the strongest first
     */
    record Side(
            int draws,
            Map<Goal, Band> days,
            Map<List<String>, List<Band>> battalions,
            Map<List<String>, List<Band>> people,
            Map<Goal, List<Uncertainty.Driver>> drivers) {
        static Side of(Uncertainty run) {
            Map<Goal, Band> days = new HashMap<>();
            Map<List<String>, List<Band>> battalions = new HashMap<>();
            Map<List<String>, List<Band>> people = new HashMap<>();
            Map<Goal, List<Uncertainty.Driver>> drivers = new HashMap<>();
            for (Goal goal : goals()) {
                days.put(goal, run.day(goal));
                drivers.put(goal, run.drivers(goal));
                battalions.computeIfAbsent(goal.states(), run::curve);
                people.computeIfAbsent(goal.states(), run::peopleCurve);
            }
            return new Side(run.draws(), days, battalions, people, drivers);
        }
    }

    /** The goals that the page offers, state by state. */
    static List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        for (String state : ReinforcementPlan.STATES) {
            for (int brigade : BRIGADES) {
                goals.add(new Goal(List.of(state), brigade));
            }
        }
        for (int brigade : BRIGADES) {
            goals.add(new Goal(ReinforcementPlan.STATES, brigade));
        }
        return goals;
    }

    private Optional<Side> side(boolean ofA) {
        return ofA ? a : b;
    }

    /** The middle 80 % of a goal's day, or an empty text. */
    String day(boolean ofA, Goal goal) {
        return side(ofA)
                .map(known -> known.days().get(goal))
                .map(ArrivalWording::band)
                .orElse("");
    }

    /** The curve with its bands where there are any. */
    ForceCurve around(ForceCurve curve, boolean ofA, List<String> states, ForceMeasure measure) {
        return side(ofA)
                .map(known -> measure == ForceMeasure.PEOPLE ? known.people() : known.battalions())
                .map(curves -> curves.get(states))
                .map(bands -> curve.withBands(bands, measure))
                .orElse(curve);
    }
}
