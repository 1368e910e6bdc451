package org.flankmap.reinforcement;

import java.util.List;
import java.util.OptionalDouble;
import org.flankmap.scenario.Change;

/**
 * One change that might help.
 *
 * @param sentence what it is
 * @param changes the same as changes of the scenario: added to its own, they give the day below
 * @param day the day of the goal with it; empty where the goal is still not reached
 * @param daysSaved against the schedule without it; infinite where the goal was not reached before
 */
public record Improvement(String sentence, List<Change> changes, OptionalDouble day, double daysSaved) {
    public Improvement {
        changes = List.copyOf(changes);
    }
}
