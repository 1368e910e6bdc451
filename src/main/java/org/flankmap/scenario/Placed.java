package org.flankmap.scenario;

import java.util.List;
import java.util.Optional;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Node;
import org.flankmap.posture.Side;
import org.flankmap.posture.Status;

/**
 * A formation as a scenario has it.
 *
 * @param state the state in force, with the scenario's changes in it
 * @param node where it stands
 * @param basis on what that rests
 * @param grounds of the scenario's changes to it, in order; empty where it is as recorded
 */
public record Placed(Formation formation, FormationState state, Node node, Basis basis, List<Grounds> grounds) {
    public Placed {
        grounds = List.copyOf(grounds);
    }

    public String id() {
        return formation.id();
    }

    /** The country (alpha-3) it stands in. */
    public String host() {
        return node.country();
    }

    /** The formation it is under. */
    public Optional<String> parent() {
        return formation.parentIn(state);
    }

    /** The nation (alpha-3) that leads it, which may have changed since. */
    public String framework() {
        return formation.frameworkIn(state);
    }

    public Status status() {
        return state.status();
    }

    /** Whether it stands where its state says, so that it counts. */
    public boolean present() {
        return status().present();
    }

    public boolean opposing() {
        return formation.side() == Side.OPPOSING;
    }

    /** Led by a nation other than its host. */
    public boolean allied() {
        return !opposing() && !framework().equals(host());
    }

    /** Led by its host. */
    public boolean hostNation() {
        return !opposing() && framework().equals(host());
    }
}
