package org.flankmap.reinforcement;

import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Node;
import org.flankmap.posture.NodeKind;
import org.flankmap.scenario.Situation;

/** Where a formation closes of which only the state is known. */
final class Garrisons {
    private Garrisons() {}

    /** The place of the allied battlegroup in the state; without one, the state's first garrison in the dataset. */
    static String main(Situation situation, String state) {
        return situation.formations().stream()
                .filter(placed -> placed.present() && placed.host().equals(state))
                .filter(placed -> placed.formation().kind() == FormationKind.BATTLEGROUP)
                .map(placed -> placed.node().id())
                .findFirst()
                .orElseGet(() -> first(situation, state));
    }

    private static String first(Situation situation, String state) {
        return situation.posture().nodes().values().stream()
                .filter(node -> node.country().equals(state) && node.kinds().contains(NodeKind.GARRISON))
                .map(Node::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The dataset has no garrison in " + state + "."));
    }
}
