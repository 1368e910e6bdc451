package org.flankmap.reinforcement;

import org.jspecify.annotations.Nullable;

/**
 * What moves as one: a march unit, a train load, an aircraft load. On a ship it takes the part of it that it needs. What it
 * asks of arcs and fleets is worked out once, for all the arcs it may take.
 */
final class Serial {
    private static final Fleet[] FLEETS = Fleet.values();

    private final Cargo cargo;
    private final double amount;
    private final double[] days;
    private final double[] bound;
    private final double[] loadOfSerial;
    private final double[] loadOfPiece;
    private final @Nullable Fleet[] fleets;
    private final double[] vehicles = new double[FLEETS.length];
    private final double[] shuttles = new double[FLEETS.length];

    /**
     * @param cargo what it consists of
     * @param amount vehicles, pieces or people
     */
    Serial(Cargo cargo, double amount, Rates rates) {
        this.cargo = cargo;
        this.amount = amount;
        days = rates.days(cargo);
        bound = rates.bound(cargo);
        loadOfSerial = rates.loadOfSerial(cargo);
        loadOfPiece = rates.loadOfPiece(cargo);
        fleets = rates.fleets(cargo);
        for (Fleet fleet : FLEETS) {
            double need = rates.fleetNeed(fleet, cargo, amount);
            vehicles[fleet.ordinal()] = Math.min(need, rates.fleet(fleet));
            shuttles[fleet.ordinal()] = Math.max(1, need / rates.fleet(fleet));
        }
    }

    Cargo cargo() {
        return cargo;
    }

    double amount() {
        return amount;
    }

    /** How long it takes on an arc; infinite where it cannot go. */
    double days(int arc) {
        return days[arc];
    }

    /** How much of an arc's capacity it takes; people need none on land. */
    double load(int arc) {
        return loadOfSerial[arc] + loadOfPiece[arc] * amount;
    }

    /** The fleet that it needs on an arc, or null. */
    @Nullable
    Fleet fleet(int arc) {
        return fleets[arc];
    }

    /** How many vehicles of a fleet it needs at a time: at most all there are. */
    double vehicles(Fleet fleet) {
        return vehicles[fleet.ordinal()];
    }

    /** How long they are bound on an arc: longer where they must shuttle, the whole fleet being too small. */
    double bound(int arc, Fleet fleet) {
        return bound[arc] * shuttles[fleet.ordinal()];
    }
}
