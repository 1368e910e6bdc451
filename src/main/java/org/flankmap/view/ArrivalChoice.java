package org.flankmap.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.flankmap.chart.ForceMeasure;
import org.flankmap.reinforcement.BuildUp;
import org.flankmap.reinforcement.Denial;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.RuleSet;

/**
 * What is asked of the reinforcement model, and how its answer is shown.
 *
 * @param open whether the panel shows who arrives when instead of the comparison
 * @param rules under which forces move
 * @param goal what is to be reached soon
 * @param measure in what the force in place is counted
 * @param day that the map shows the traffic of, 0 to {@link BuildUp#DAYS}
 * @param flow whether the map shows the traffic
 * @param formation whose way is shown; empty for none
 * @param draws how many draws give medians and bands; 0 for none
 * @param roundsPerGun fired in a day by each gun; empty: as the model has it
 * @param cuts what is closed or degraded, in the order in which it was
 */
public record ArrivalChoice(
        boolean open,
        RuleSet rules,
        Goal goal,
        ForceMeasure measure,
        int day,
        boolean flow,
        Optional<String> formation,
        int draws,
        OptionalDouble roundsPerGun,
        List<Cut> cuts) {
    /** The most draws that are offered. */
    public static final int MOST_DRAWS = 10_000;

    /** The first brigade in Lithuania under the crisis rules, nothing cut, the comparison in the panel. */
    public static final ArrivalChoice START = new ArrivalChoice(
            false,
            RuleSet.CRISIS,
            new Goal(List.of("LTU"), 1),
            ForceMeasure.BATTALIONS,
            10,
            false,
            Optional.empty(),
            0,
            OptionalDouble.empty(),
            List.of());

    public ArrivalChoice {
        cuts = List.copyOf(cuts);
        if (day < 0 || day > BuildUp.DAYS) {
            throw new IllegalArgumentException("the day lies between 0 and " + BuildUp.DAYS + ", not at " + day);
        }
        if (draws < 0 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException("there are 0 to " + MOST_DRAWS + " draws, not " + draws);
        }
    }

    /** What is denied under one of the postures. */
    public List<Denial> denials(boolean underA) {
        return cuts.stream()
                .filter(cut -> underA ? cut.onA() : cut.onB())
                .map(Cut::denial)
                .toList();
    }

    public ArrivalChoice withOpen(boolean newOpen) {
        return new ArrivalChoice(newOpen, rules, goal, measure, day, flow, formation, draws, roundsPerGun, cuts);
    }

    public ArrivalChoice withRules(RuleSet newRules) {
        return new ArrivalChoice(open, newRules, goal, measure, day, flow, formation, draws, roundsPerGun, cuts);
    }

    public ArrivalChoice withGoal(Goal newGoal) {
        return new ArrivalChoice(open, rules, newGoal, measure, day, flow, formation, draws, roundsPerGun, cuts);
    }

    public ArrivalChoice withMeasure(ForceMeasure newMeasure) {
        return new ArrivalChoice(open, rules, goal, newMeasure, day, flow, formation, draws, roundsPerGun, cuts);
    }

    /** Another day of traffic. */
    public ArrivalChoice on(int newDay) {
        return new ArrivalChoice(open, rules, goal, measure, newDay, flow, formation, draws, roundsPerGun, cuts);
    }

    public ArrivalChoice withFlow(boolean shown) {
        return new ArrivalChoice(open, rules, goal, measure, day, shown, formation, draws, roundsPerGun, cuts);
    }

    public ArrivalChoice withFormation(Optional<String> id) {
        return new ArrivalChoice(open, rules, goal, measure, day, flow, id, draws, roundsPerGun, cuts);
    }

    public ArrivalChoice withDraws(int newDraws) {
        return new ArrivalChoice(open, rules, goal, measure, day, flow, formation, newDraws, roundsPerGun, cuts);
    }

    public ArrivalChoice withRoundsPerGun(OptionalDouble rounds) {
        return new ArrivalChoice(open, rules, goal, measure, day, flow, formation, draws, rounds, cuts);
    }

    public ArrivalChoice withCuts(List<Cut> newCuts) {
        return new ArrivalChoice(open, rules, goal, measure, day, flow, formation, draws, roundsPerGun, newCuts);
    }

    /** With one more cut, which takes the place of one that denies the same. */
    public ArrivalChoice cutting(Cut cut) {
        List<Cut> changed = new ArrayList<>(cuts);
        changed.removeIf(before -> before.denial().target().equals(cut.denial().target()));
        changed.add(cut);
        return withCuts(changed);
    }

    public ArrivalChoice without(Cut cut) {
        return withCuts(cuts.stream().filter(other -> !other.equals(cut)).toList());
    }
}
