package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.List;
import org.flankmap.posture.Parameter;
import org.flankmap.scenario.Situation;

/**
 * What is to be solved: a scenario's plan over its network, with denials. Immutable, and the same for all values of the
 * parameters, so that it is built once and solved often, by several threads at once.
 */
public final class Problem {
    private final Situation situation;
    private final Network network;
    private final ReinforcementPlan plan;
    private final List<Denial> denials;
    private final Availability[] availability;
    private final Parameters parameters;

    private Problem(
            Situation situation, Network network, ReinforcementPlan plan, List<Denial> denials, Parameters parameters) {
        this.situation = situation;
        this.network = network;
        this.plan = plan;
        this.denials = List.copyOf(denials);
        this.parameters = parameters;
        requirePlaces(parameters);
        availability = Books.availability(network, denied(situation, denials));
    }

    /**
     * @param parameters all that the dataset has
     * @throws IllegalArgumentException in one sentence, where a denial names nothing, or where the scenario sets a
     *     parameter that is none or to a value outside its physical range
     */
    public static Problem of(Situation situation, List<Parameter> parameters, RuleSet rules, List<Denial> denials) {
        Parameters values = Parameters.of(parameters, rules).with(situation.parameters());
        return new Problem(
                situation, NetworkBuilder.of(situation), ReinforcementPlan.of(situation, values), denials, values);
    }

    private void requirePlaces(Parameters values) {
        for (String place : values.places()) {
            boolean known = situation.posture().corridors().containsKey(place)
                    || situation.posture().node(place).isPresent();
            if (!known) {
                throw new IllegalArgumentException(
                        "There is no corridor or node called \"" + place + "\" whose capacity could be set.");
            }
        }
    }

    private static List<DeniedArcs> denied(Situation situation, List<Denial> denials) {
        List<DeniedArcs> arcs = new ArrayList<>();
        for (Denial denial : denials) {
            arcs.add(new DeniedArcs(denial, DenialTargets.arcs(denial.target(), situation.posture())));
        }
        return arcs;
    }

    /** The same with other values of the parameters. */
    public Problem with(Parameters values) {
        return new Problem(situation, network, plan, denials, values);
    }

    /** The same with other denials. */
    public Problem with(List<Denial> others) {
        return new Problem(situation, network, plan, others, parameters);
    }

    Problem with(ReinforcementPlan other) {
        return new Problem(situation, network, other, denials, parameters);
    }

    Problem with(Network other) {
        return new Problem(situation, other, plan, denials, parameters);
    }

    /** Solves it with all details. */
    public Schedule solve() {
        return new Scheduler(this, parameters, true).schedule();
    }

    /** Solves it for other values, keeping only when each formation closes. */
    Schedule outline(Parameters values) {
        return new Scheduler(this, values, false).schedule();
    }

    public Situation situation() {
        return situation;
    }

    public Network network() {
        return network;
    }

    public ReinforcementPlan plan() {
        return plan;
    }

    public List<Denial> denials() {
        return denials;
    }

    public Parameters parameters() {
        return parameters;
    }

    Availability[] availability() {
        return availability;
    }
}
