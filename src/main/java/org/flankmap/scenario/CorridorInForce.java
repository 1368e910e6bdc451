package org.flankmap.scenario;

import java.util.List;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.CorridorState;

/**
 * A corridor in the state in force, with the scenario's changes in it.
 *
 * @param grounds of the changes; empty where it is as recorded
 */
public record CorridorInForce(Corridor corridor, CorridorState state, List<Grounds> grounds) {
    public CorridorInForce {
        grounds = List.copyOf(grounds);
    }

    public boolean usable() {
        return state.status().usable();
    }
}
