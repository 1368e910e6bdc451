package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The day of a goal from closing days alone. */
final class GoalDay {
    private static final double ROUNDING = 1e-6;

    private GoalDay() {}

    /**
     * @param closed by movement; infinite where it cannot arrive
     * @param standing manoeuvre battalions in the goal's states on day 0
     * @return infinite where the goal is not reached
     */
    static double of(Goal goal, List<Movement> movements, double[] closed, double standing) {
        List<Integer> inOrder = new ArrayList<>();
        for (int i = 0; i < closed.length; i++) {
            if (goal.states().contains(movements.get(i).state())) {
                inOrder.add(i);
            }
        }
        inOrder.sort(Comparator.comparingDouble(i -> closed[i]));
        if (goal.brigade() == 0) {
            return inOrder.isEmpty() ? Double.POSITIVE_INFINITY : closed[inOrder.get(inOrder.size() - 1)];
        }
        double needed = goal.brigade() * BuildUp.BATTALIONS_IN_BRIGADE - ROUNDING;
        double there = standing;
        if (there >= needed) {
            return 0;
        }
        for (int i : inOrder) {
            there += movements.get(i).battalions();
            if (there >= needed) {
                return closed[i];
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
