package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.flankmap.posture.Parameter;

/** What the draws say: median and the band that holds eight of ten, for every figure; and which parameters drive it. */
public final class Uncertainty {
    private final Problem problem;
    private final List<Parameter> varied;
    private final double[][] values;
    private final double[][] closed;

    /**
     * @param values by draw and varied parameter
     * @param closed by draw and formation of the plan, infinite where it cannot arrive
     */
    Uncertainty(Problem problem, List<Parameter> varied, double[][] values, double[][] closed) {
        this.problem = problem;
        this.varied = List.copyOf(varied);
        this.values = values;
        this.closed = closed;
    }

    /** By how much a parameter drives a figure: its share of the explained spread, 0 to 1, and the sense of it. */
    public record Driver(Parameter parameter, double share, double correlation) {}

    public int draws() {
        return closed.length;
    }

    /** The closing day of a formation, by its place in the plan. */
    public Band closing(int formation) {
        return Band.of(
                Arrays.stream(closed).mapToDouble(draw -> draw[formation]).toArray());
    }

    /** The day on which a goal is reached. */
    public Band day(Goal goal) {
        return Band.of(days(goal));
    }

    /** The manoeuvre battalions in place in some states at the end of a day. */
    public Band battalions(Collection<String> states, int day) {
        double standing = standing(states);
        return Band.of(sums(states, day, standing, Movement::battalions));
    }

    /** The same for days 0 to {@link BuildUp#DAYS}. */
    public List<Band> curve(Collection<String> states) {
        List<Band> curve = new ArrayList<>();
        for (int day = 0; day <= BuildUp.DAYS; day++) {
            curve.add(battalions(states, day));
        }
        return curve;
    }

    private double standing(Collection<String> states) {
        StandingForce force = new StandingForce(problem.plan().standing(), problem.parameters());
        return states.stream().mapToDouble(force::battalions).sum();
    }

    private double[] sums(Collection<String> states, int day, double standing, ToDoubleFunction<Movement> adds) {
        List<Movement> movements = problem.plan().movements();
        double[] sums = new double[closed.length];
        for (int draw = 0; draw < closed.length; draw++) {
            sums[draw] = standing;
            for (int i = 0; i < movements.size(); i++) {
                if (closed[draw][i] <= day && states.contains(movements.get(i).state())) {
                    sums[draw] += adds.applyAsDouble(movements.get(i));
                }
            }
        }
        return sums;
    }

    private double[] days(Goal goal) {
        double standing = standing(goal.states());
        return Arrays.stream(closed)
                .mapToDouble(draw -> GoalDay.of(goal, problem.plan().movements(), draw, standing))
                .toArray();
    }

    /** The parameters that drive the day of a goal, the strongest first, by the squares of Spearman's rank correlations. */
    public List<Driver> drivers(Goal goal) {
        double[] ranks = Ranks.of(days(goal));
        double[] correlations = new double[varied.size()];
        double total = 0;
        for (int i = 0; i < correlations.length; i++) {
            int parameter = i;
            double[] drawn =
                    Arrays.stream(values).mapToDouble(draw -> draw[parameter]).toArray();
            correlations[i] = Ranks.correlation(Ranks.of(drawn), ranks);
            total += correlations[i] * correlations[i];
        }
        List<Driver> drivers = new ArrayList<>();
        for (int i = 0; i < correlations.length; i++) {
            double share = total > 0 ? correlations[i] * correlations[i] / total : 0;
            drivers.add(new Driver(varied.get(i), share, correlations[i]));
        }
        drivers.sort(Comparator.comparingDouble(Driver::share).reversed());
        return drivers;
    }
}
