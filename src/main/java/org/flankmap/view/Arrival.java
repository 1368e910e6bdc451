package org.flankmap.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.flankmap.posture.Parameter;
import org.flankmap.posture.Posture;
import org.flankmap.reinforcement.Closure;
import org.flankmap.reinforcement.Denial;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.Problem;
import org.flankmap.reinforcement.RuleSet;
import org.flankmap.reinforcement.Schedule;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.Situation;

/**
 * Who arrives when under A and under B.
 *
 * @param question that this answers
 */
public record Arrival(Question question, Schedule a, Schedule b) {
    private static final String ROUNDS = "rounds-per-gun-per-day";

    /** All of a view's state on which the answer depends. */
    public record Question(
            Scenario a,
            Scenario b,
            RuleSet rules,
            List<Denial> deniedA,
            List<Denial> deniedB,
            OptionalDouble roundsPerGun) {
        public static Question of(ViewState state) {
            ArrivalChoice choice = state.arrival();
            return new Question(
                    state.a(),
                    state.b(),
                    choice.rules(),
                    choice.denials(true),
                    choice.denials(false),
                    choice.roundsPerGun());
        }
    }

    /**
     * Solves both; takes some tens of milliseconds, so not for the window's thread.
     *
     * @throws IllegalArgumentException in one sentence, where a cut names nothing, or where a scenario sets a parameter that
     *     is none or to a value outside its physical range
     */
    public static Arrival of(Posture posture, List<Parameter> parameters, Question question) {
        return new Arrival(
                question,
                solved(posture, parameters, question.a(), question.deniedA(), question),
                solved(posture, parameters, question.b(), question.deniedB(), question));
    }

    private static Schedule solved(
            Posture posture, List<Parameter> parameters, Scenario scenario, List<Denial> denials, Question question) {
        Problem problem = Problem.of(Situation.of(posture, scenario), parameters, question.rules(), denials);
        Problem changed = question.roundsPerGun().isPresent()
                ? problem.with(problem.parameters()
                        .with(ROUNDS, question.roundsPerGun().getAsDouble()))
                : problem;
        return changed.solve();
    }

    public Schedule side(boolean ofA) {
        return ofA ? a : b;
    }

    /** The formation with whose closing a goal is reached; empty where it is not, or where it is from the start. */
    public static Optional<Closure> decisive(Schedule schedule, Goal goal) {
        OptionalDouble day = goal.day(schedule);
        return schedule.closures().stream()
                .filter(closure -> day.isPresent()
                        && closure.closed().equals(day)
                        && goal.states().contains(closure.movement().state()))
                .findFirst();
    }
}
