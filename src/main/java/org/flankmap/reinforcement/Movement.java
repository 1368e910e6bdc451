package org.flankmap.reinforcement;

import java.util.Optional;
import org.flankmap.scenario.Placed;

/**
 * One formation that is to go to a Baltic state.
 *
 * @param formation as the scenario has it
 * @param state the Baltic state (alpha-3)
 * @param origin id of the node it leaves from; where it draws from a stock, that from which its people fly
 * @param destination id of the node where it closes
 * @param stock the unit set it draws from
 * @param noticeDays its own notice, where published
 * @param composition what of it moves; empty: what its kind and size have by the parameters
 * @param aboard whether its vehicles begin aboard ship, in the port that is its origin
 * @param battalions manoeuvre battalions it brings
 * @param why one sentence: why it is in the plan, and where it is taken to come from
 */
public record Movement(
        Placed formation,
        String state,
        String origin,
        String destination,
        Optional<Draw> stock,
        Optional<Double> noticeDays,
        Optional<Composition> composition,
        boolean aboard,
        double battalions,
        String why) {
    /**
     * A unit set to draw from.
     *
     * @param id of the stock
     * @param place id of the node where it lies
     * @param piecesPerDay its published rate; empty: the parameter's
     */
    public record Draw(String id, String place, Optional<Double> piecesPerDay) {}

    public String id() {
        return formation.id();
    }

    public String name() {
        return formation.formation().name();
    }

    /** Where its vehicles start: the stock's site, or the origin. */
    public String start() {
        return stock.map(Draw::place).orElse(origin);
    }

    /** The same at another notice. */
    Movement withNotice(double days) {
        return new Movement(
                formation, state, origin, destination, stock, Optional.of(days), composition, aboard, battalions, why);
    }

    /** The same with its set kept at another place. */
    Movement withStockAt(String node) {
        Optional<Draw> moved = stock.map(draw -> new Draw(draw.id(), node, draw.piecesPerDay()));
        return new Movement(
                formation, state, origin, destination, moved, noticeDays, composition, aboard, battalions, why);
    }

    /** On what its vehicles start. */
    Medium startMedium() {
        return aboard ? Medium.SHIP : Medium.GROUND;
    }
}
