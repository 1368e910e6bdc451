package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** One formation while it is scheduled. */
final class Reinforcement {
    private final Movement movement;
    private final Parameters parameters;
    private final Composition composition;
    private final boolean keeps;
    private final double notice;
    private final double prepared;
    private final List<PhaseSpan> phases = new ArrayList<>();
    private final List<Itinerary> itineraries = new ArrayList<>();
    private FormationRun run = new FormationRun();
    private double ready;
    private double perDay;
    private String failure = "";

    Reinforcement(Movement movement, Parameters parameters, boolean keeps) {
        this.movement = movement;
        this.parameters = parameters;
        this.keeps = keeps;
        composition = movement.composition().orElseGet(() -> UnitKinds.composition(movement.formation(), parameters));
        notice = ReinforcementPlan.notice(movement, parameters);
        prepared = notice + parameters.value("preparation-days");
        phases.add(new PhaseSpan(Phase.NOTICE, 0, notice));
        phases.add(new PhaseSpan(Phase.PREPARATION, notice, prepared));
    }

    /** Asked for at the end of the notice, while the formation prepares. */
    void permitted(double days) {
        phases.add(new PhaseSpan(Phase.PERMISSION, notice, notice + days));
        ready = Math.max(prepared, notice + days);
    }

    /** Its people have landed: the set is drawn, piece by piece, once they are there and it is ready for issue. */
    void drawn(Movement.Draw draw) {
        perDay = draw.piecesPerDay().orElseGet(() -> parameters.value("draw-pieces-per-day"));
        double landed = Math.max(prepared, run.arrived());
        phases.add(new PhaseSpan(Phase.FLIGHT_TO_STOCK, prepared, landed));
        double begins = Math.max(landed, notice + parameters.value("draw-preparation-days"));
        phases.add(new PhaseSpan(Phase.DRAW, begins, begins + composition.pieces() / perDay));
        ready = Math.max(ready, begins);
        run = new FormationRun();
    }

    void fail(String sentence) {
        failure = sentence;
    }

    boolean failed() {
        return !failure.isEmpty();
    }

    void arrived(Itinerary itinerary, double time) {
        run.arrived(time);
        if (keeps) {
            itineraries.add(itinerary);
        }
    }

    Closure closure() {
        if (failed()) {
            return new Closure(movement, composition, phases, OptionalDouble.empty(), failure, itineraries);
        }
        span(Phase.LOAD, Process.LOAD_TRAIN, Process.LOAD_SHIP);
        span(Phase.MOVE, Process.ROAD, Process.RAIL, Process.SEA, Process.AIR);
        span(Phase.GAUGE_CHANGE, Process.CHANGE_GAUGE);
        span(Phase.DISCHARGE, Process.UNLOAD_TRAIN, Process.DISCHARGE_SHIP);
        double there = Math.max(run.arrived(), ready);
        double closed = there + parameters.value("staging-days");
        phases.add(new PhaseSpan(Phase.STAGING, there, closed));
        return new Closure(movement, composition, phases, OptionalDouble.of(closed), "", itineraries);
    }

    private void span(Phase phase, Process... processes) {
        double first = run.first(processes);
        if (first < Double.POSITIVE_INFINITY) {
            phases.add(new PhaseSpan(phase, first, run.last(processes)));
        }
    }

    Movement movement() {
        return movement;
    }

    Composition composition() {
        return composition;
    }

    boolean keepsItineraries() {
        return keeps;
    }

    FormationRun run() {
        return run;
    }

    /** When it has prepared. */
    double prepared() {
        return prepared;
    }

    /** When its vehicles may leave: prepared, permitted, and drawn where they come from a stock. */
    double ready() {
        return ready;
    }

    /** How fast it draws from its stock; 0 without one. */
    double piecesPerDay() {
        return perDay;
    }
}
