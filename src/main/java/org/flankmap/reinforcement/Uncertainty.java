package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.flankmap.posture.Parameter;

/**
 * What the draws say: median and the band that holds eight of ten, for every figure; and which parameters drive it. Curves
 * and drivers of ten thousand draws take some tenths of a second when first asked for, and are kept. For several threads.
 */
public final class Uncertainty {
    private final Problem problem;
    private final List<Parameter> varied;
    private final double[][] values;
    private final double[][] closed;
    private final double[][] people;
    private final Map<Set<String>, List<Band>> curves = new ConcurrentHashMap<>();
    private final Map<Set<String>, List<Band>> peopleCurves = new ConcurrentHashMap<>();
    private final Map<Goal, List<Driver>> drivers = new ConcurrentHashMap<>();

    /**
     * @param values by draw and varied parameter
     * @param closed by draw and formation of the plan, infinite where it cannot arrive
     * @param people by draw and formation of the plan, the soldiers it brings
     */
    Uncertainty(Problem problem, List<Parameter> varied, double[][] values, double[][] closed, double[][] people) {
        this.problem = problem;
        this.varied = List.copyOf(varied);
        this.values = values;
        this.closed = closed;
        this.people = people;
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
        List<Movement> movements = problem.plan().movements();
        return band(states, day, standing(states), (draw, i) -> movements.get(i).battalions());
    }

    /** The soldiers in place in some states at the end of a day; those that stood there before are not drawn. */
    public Band people(Collection<String> states, int day) {
        StandingForce force = new StandingForce(problem.plan().standing(), problem.parameters());
        double standing = states.stream().mapToDouble(force::people).sum();
        return band(states, day, standing, (draw, i) -> people[draw][i]);
    }

    /** The battalions for days 0 to {@link BuildUp#DAYS}. */
    public List<Band> curve(Collection<String> states) {
        return curves.computeIfAbsent(Set.copyOf(states), all -> byDay(day -> battalions(all, day)));
    }

    /** The soldiers for days 0 to {@link BuildUp#DAYS}. */
    public List<Band> peopleCurve(Collection<String> states) {
        return peopleCurves.computeIfAbsent(Set.copyOf(states), all -> byDay(day -> people(all, day)));
    }

    private static List<Band> byDay(IntFunction<Band> band) {
        return IntStream.rangeClosed(0, BuildUp.DAYS).mapToObj(band).toList();
    }

    private double standing(Collection<String> states) {
        StandingForce force = new StandingForce(problem.plan().standing(), problem.parameters());
        return states.stream().mapToDouble(force::battalions).sum();
    }

    /** What a formation brings in a draw. */
    private interface Brings {
        double of(int draw, int formation);
    }

    private Band band(Collection<String> states, int day, double standing, Brings brings) {
        List<Movement> movements = problem.plan().movements();
        double[] sums = new double[closed.length];
        for (int draw = 0; draw < closed.length; draw++) {
            sums[draw] = standing;
            for (int i = 0; i < movements.size(); i++) {
                if (closed[draw][i] <= day && states.contains(movements.get(i).state())) {
                    sums[draw] += brings.of(draw, i);
                }
            }
        }
        return Band.of(sums);
    }

    private double[] days(Goal goal) {
        double standing = standing(goal.states());
        return Arrays.stream(closed)
                .mapToDouble(draw -> GoalDay.of(goal, problem.plan().movements(), draw, standing))
                .toArray();
    }

    /** The parameters that drive the day of a goal, the strongest first, by the squares of Spearman's rank correlations. */
    public List<Driver> drivers(Goal goal) {
        return drivers.computeIfAbsent(goal, this::ranked);
    }

    private List<Driver> ranked(Goal goal) {
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
        List<Driver> ranked = new ArrayList<>();
        for (int i = 0; i < correlations.length; i++) {
            double share = total > 0 ? correlations[i] * correlations[i] / total : 0;
            ranked.add(new Driver(varied.get(i), share, correlations[i]));
        }
        ranked.sort(Comparator.comparingDouble(Driver::share).reversed());
        return List.copyOf(ranked);
    }
}
