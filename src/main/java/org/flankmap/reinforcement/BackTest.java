package org.flankmap.reinforcement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.Confidence;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Node;
import org.flankmap.posture.Parameter;
import org.flankmap.posture.PartialDate;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Side;
import org.flankmap.posture.Status;
import org.flankmap.posture.Strength;
import org.flankmap.scenario.Basis;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

/**
 * Holds the model against moves that took place, each alone on the network of its day under the peacetime rules. No
 * parameter is fitted to a single move; some parameters rest on several of them, so agreement there proves little.
 */
public final class BackTest {
    private BackTest() {}

    /**
     * What the model says of an observed move.
     *
     * @param predictedDays infinite where the model finds no way
     * @param explanation one sentence where it finds none
     */
    public record Result(ObservedMove move, double predictedDays, String explanation) {
        /** Predicted less observed days; above 0 where the model is too slow. */
        public double errorDays() {
            return predictedDays - move.observedDays();
        }

        /** The same as a share of the observed days. */
        public double errorShare() {
            return errorDays() / move.observedDays();
        }
    }

    public static List<Result> run(Posture posture, List<Parameter> parameters, List<ObservedMove> moves) {
        return moves.stream().map(move -> run(posture, parameters, move)).toList();
    }

    private static Result run(Posture posture, List<Parameter> parameters, ObservedMove move) {
        Situation situation = Situation.on(posture, move.date());
        Problem problem = Problem.of(situation, parameters, RuleSet.PEACETIME, List.of());
        Parameters values = problem.parameters().with(move.parameters());
        ReinforcementPlan plan = new ReinforcementPlan(List.of(movement(posture, move)), List.of(), List.of());
        Closure closure = problem.with(values).with(plan).solve().closures().get(0);
        double days = closure.arrives() ? days(move, closure) : Double.POSITIVE_INFINITY;
        return new Result(move, days, closure.reason());
    }

    private static double days(ObservedMove move, Closure closure) {
        double end = closure.phase(Phase.STAGING).orElseThrow().start();
        return end
                - switch (move.measured()) {
                    case MOVEMENT ->
                        closure.itineraries().stream()
                                .flatMap(itinerary -> itinerary.legs().stream())
                                .mapToDouble(Leg::entered)
                                .min()
                                .orElse(end);
                    case ARRIVAL ->
                        closure.phase(Phase.DRAW).map(PhaseSpan::start).orElseGet(() -> closure.itineraries().stream()
                                .mapToDouble(Itinerary::released)
                                .min()
                                .orElse(end));
                };
    }

    private static Movement movement(Posture posture, ObservedMove move) {
        Node origin = posture.node(move.origin()).orElseThrow();
        return new Movement(
                placed(move, origin),
                posture.node(move.destination()).orElseThrow().country(),
                move.origin(),
                move.destination(),
                move.draws()
                        ? Optional.of(new Movement.Draw("observed", move.origin(), Optional.empty()))
                        : Optional.empty(),
                Optional.of(0.0),
                Optional.of(move.composition()),
                move.aboard(),
                0,
                move.note());
    }

    private static Placed placed(ObservedMove move, Node origin) {
        FormationState state = new FormationState(
                PartialDate.of(move.date()),
                Optional.empty(),
                origin.id(),
                Status.IN_PLACE,
                new Strength(Map.of()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Confidence.REPORTED,
                move.sources(),
                move.note());
        Formation formation = new Formation(
                move.id(),
                move.name(),
                move.name(),
                Side.ALLIED,
                FormationKind.MANOEUVRE,
                Echelon.BRIGADE,
                "10031000181200000000",
                move.framework(),
                Optional.empty(),
                List.of(state));
        return new Placed(formation, state, origin, Basis.RECORDED, List.of());
    }
}
