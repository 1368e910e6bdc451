package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The allied force in place in some Baltic states, day by day: what stood there on day 0 and each formation from the day on
 * which it closes. A brigade equivalent is three manoeuvre battalions.
 */
public final class BuildUp {
    /** Days that the curve covers. */
    public static final int DAYS = 60;
    /** Manoeuvre battalions in a brigade equivalent, as the dataset defines it. */
    public static final double BATTALIONS_IN_BRIGADE = 3;

    private static final double ROUNDING = 1e-6;

    /** @param battalions manoeuvre battalions */
    public record Point(int day, double battalions, double people) {
        public double brigadeEquivalents() {
            return battalions / BATTALIONS_IN_BRIGADE;
        }
    }

    private final double battalions;
    private final double people;
    private final List<Closure> closures;

    private BuildUp(double battalions, double people, List<Closure> closures) {
        this.battalions = battalions;
        this.people = people;
        this.closures = closures;
    }

    /** @param states alpha-3, one or all three of {@link ReinforcementPlan#STATES} */
    public static BuildUp of(Schedule schedule, Collection<String> states) {
        StandingForce standing = new StandingForce(schedule.problem().plan().standing(), schedule.parameters());
        List<Closure> closures = new ArrayList<>();
        for (Closure closure : schedule.closures()) {
            if (closure.arrives() && states.contains(closure.movement().state())) {
                closures.add(closure);
            }
        }
        closures.sort(Comparator.comparingDouble(closure -> closure.closed().orElseThrow()));
        return new BuildUp(
                states.stream().mapToDouble(standing::battalions).sum(),
                states.stream().mapToDouble(standing::people).sum(),
                closures);
    }

    /** What is in place at the end of a day; day 0 is that of the order. */
    public Point on(int day) {
        double battalionsThen = battalions;
        double peopleThen = people;
        for (Closure closure : closures) {
            if (closure.closed().orElseThrow() <= day) {
                battalionsThen += closure.movement().battalions();
                peopleThen += closure.composition().people();
            }
        }
        return new Point(day, battalionsThen, peopleThen);
    }

    /** Days 0 to {@link #DAYS}. */
    public List<Point> curve() {
        List<Point> points = new ArrayList<>();
        for (int day = 0; day <= DAYS; day++) {
            points.add(on(day));
        }
        return points;
    }

    /** The day on which so many brigade equivalents are in place; 0 where they stood there; empty where never. */
    public OptionalDouble brigade(int number) {
        double needed = number * BATTALIONS_IN_BRIGADE - ROUNDING;
        double there = battalions;
        if (there >= needed) {
            return OptionalDouble.of(0);
        }
        for (Closure closure : closures) {
            there += closure.movement().battalions();
            if (there >= needed) {
                return closure.closed();
            }
        }
        return OptionalDouble.empty();
    }

    /** When the last formation closes that can arrive; empty where none is to come. */
    public OptionalDouble last() {
        return closures.isEmpty()
                ? OptionalDouble.empty()
                : closures.get(closures.size() - 1).closed();
    }
}
