package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.flankmap.posture.Node;
import org.flankmap.posture.Parameter;
import org.flankmap.posture.StockKind;
import org.flankmap.scenario.Change;
import org.flankmap.scenario.CorridorInForce;
import org.flankmap.scenario.Grounds;
import org.flankmap.scenario.Situation;

/**
 * Ranks single changes by the days they save for a goal, by solving the problem again with each. Tried are: the
 * permissions, times, speeds and fleets of all, one step better; one more a day on each line, ramp, gauge-change station and port
 * that is full on some day; each formation's notice at five days; each corridor that is not open; and each unit set that is
 * drawn from, moved to where its formation closes or to where another set lies.
 */
public final class WhatHelps {
    private static final double SHORT_NOTICE = 5;
    private static final double WORTH_TELLING = 0.05;
    private static final int DAYS = 120;

    private final Problem problem;
    private final Goal goal;
    private final Schedule before;
    private final List<Improvement> improvements = new ArrayList<>();

    private WhatHelps(Problem problem, Goal goal) {
        this.problem = problem;
        this.goal = goal;
        before = problem.solve();
    }

    /** The changes that save something, the best first. */
    public static List<Improvement> ranked(Problem problem, Goal goal) {
        WhatHelps search = new WhatHelps(problem, goal);
        search.tryParameters();
        search.tryFullPlaces();
        search.tryReadiness();
        search.tryCorridors();
        search.trySets();
        search.improvements.removeIf(one -> one.daysSaved() < WORTH_TELLING);
        search.improvements.sort(
                Comparator.comparingDouble(Improvement::daysSaved).reversed().thenComparing(Improvement::sentence));
        return List.copyOf(search.improvements);
    }

    private void add(String sentence, List<Change> changes, Problem changed) {
        OptionalDouble was = goal.day(before);
        OptionalDouble is = goal.day(changed.outline(changed.parameters()));
        if (is.isPresent()) {
            double saved = was.isPresent() ? was.getAsDouble() - is.getAsDouble() : Double.POSITIVE_INFINITY;
            improvements.add(new Improvement(sentence, changes, is, saved));
        }
    }

    private void tryParameters() {
        for (Lever lever : Lever.ALL) {
            Parameter parameter =
                    problem.parameters().definition(lever.parameter()).orElseThrow();
            double value = problem.parameters().value(parameter.id());
            double better = lever.better(value, parameter);
            if (better != value) {
                set(lever.sentence(value, better, parameter), parameter.id(), better);
            }
        }
    }

    private void set(String sentence, String id, double value) {
        Change change = new Change.SetParameter(id, value, Grounds.assumed(sentence));
        add(sentence, List.of(change), problem.with(problem.parameters().with(id, value)));
    }

    private void tryFullPlaces() {
        for (Bottleneck bottleneck : Bottleneck.of(before, DAYS)) {
            Parameter parameter =
                    problem.parameters().definition(bottleneck.parameter()).orElseThrow();
            double better = bottleneck.perDay() + bottleneck.step();
            if (parameter.allows(better)) {
                set(bottleneck.sentence(problem.situation().posture()), bottleneck.id(), better);
            }
        }
    }

    private void tryReadiness() {
        for (Movement movement : problem.plan().movements()) {
            if (ReinforcementPlan.notice(movement, problem.parameters()) > SHORT_NOTICE) {
                String sentence = movement.name() + " held at five days' notice.";
                Change change = new Change.SetNotice(
                        movement.id(), Bottleneck.exactly(SHORT_NOTICE), Grounds.assumed(sentence));
                add(sentence, List.of(change), with(movement, one -> one.withNotice(SHORT_NOTICE)));
            }
        }
    }

    private void tryCorridors() {
        Situation situation = problem.situation();
        for (CorridorInForce corridor : situation.corridors()) {
            if (!corridor.usable()) {
                String id = corridor.corridor().id();
                String sentence = corridor.corridor().name() + " open.";
                add(
                        sentence,
                        List.of(new Change.OpenCorridor(id, Grounds.assumed(sentence))),
                        problem.with(NetworkBuilder.of(situation, List.of(id))));
            }
        }
    }

    /** Each set that is drawn from, kept where its formation closes or where another set lies. */
    private void trySets() {
        for (Movement movement : problem.plan().movements()) {
            movement.stock().ifPresent(draw -> places(movement, draw).forEach(place -> trySet(movement, draw, place)));
        }
    }

    private Set<String> places(Movement movement, Movement.Draw draw) {
        Set<String> places = new LinkedHashSet<>(List.of(movement.destination()));
        problem.situation().stocks().stream()
                .filter(stock -> stock.present() && stock.stock().kind() == StockKind.UNIT_SET)
                .forEach(stock -> places.add(stock.node().id()));
        places.remove(draw.place());
        return places;
    }

    private void trySet(Movement movement, Movement.Draw draw, String place) {
        String set = problem.situation().posture().stocks().get(draw.id()).name();
        String sentence = set + " kept at " + name(place) + " instead of " + name(draw.place()) + ".";
        add(
                sentence,
                List.of(new Change.MoveStock(draw.id(), place, Grounds.assumed(sentence))),
                with(movement, one -> one.withStockAt(place)));
    }

    private String name(String node) {
        return problem.network().node(node).map(Node::name).orElse(node);
    }

    private Problem with(Movement changed, UnaryOperator<Movement> change) {
        List<Movement> movements = problem.plan().movements().stream()
                .map(movement -> movement.equals(changed) ? change.apply(movement) : movement)
                .toList();
        ReinforcementPlan plan = problem.plan();
        return problem.with(
                ReinforcementPlan.inOrder(movements, plan.standing(), plan.missing(), problem.parameters()));
    }
}
