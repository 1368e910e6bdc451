package org.flankmap.reinforcement;

import org.jspecify.annotations.Nullable;

/**
 * The network in numbers, for one set of values: how long each cargo takes on each arc, what each arc passes in a day, and
 * how large the fleets are. Days, and per day.
 */
final class Rates {
    private static final Cargo[] CARGOES = Cargo.values();

    private final double[][] days;
    private final double[] perDay;
    private final Fleet[][] fleetOf;
    /** How long a fleet's vehicles are bound: a move there and back, a process once. */
    private final double[][] bound;

    private final double[][] loadOfSerial;
    private final double[][] loadOfPiece;
    private final double[] fleets = new double[Fleet.values().length];
    private final double trackMarch;
    private final double marchUnit;
    private final double trainTracked;
    private final double trainContainers;
    private final double trainWagons;
    private final double shipVehicles;
    private final double aircraftPeople;

    Rates(Network network, Parameters parameters) {
        trackMarch = parameters.value("track-march-km");
        marchUnit = parameters.value("march-unit-vehicles");
        trainTracked = parameters.value("train-tracked-vehicles");
        trainContainers = parameters.value("train-containers");
        trainWagons = parameters.value("train-wagons");
        shipVehicles = parameters.value("ship-vehicles");
        aircraftPeople = parameters.value("aircraft-people");
        fleets[Fleet.TRANSPORTERS.ordinal()] = parameters.value("transporters-available");
        fleets[Fleet.WAGONS.ordinal()] = parameters.value("rail-wagons-available");
        fleets[Fleet.SHIPS.ordinal()] = parameters.value("ships-available");
        Speeds speeds = new Speeds(parameters);
        int count = network.arcs().size();
        days = new double[CARGOES.length][count];
        perDay = new double[count];
        fleetOf = new Fleet[CARGOES.length][count];
        bound = new double[CARGOES.length][count];
        loadOfSerial = new double[CARGOES.length][count];
        loadOfPiece = new double[CARGOES.length][count];
        for (Arc arc : network.arcs()) {
            int index = arc.index();
            perDay[index] = speeds.perDay(arc);
            for (Cargo cargo : CARGOES) {
                Fleet fleet = fleetFor(arc, cargo);
                fleetOf[cargo.ordinal()][index] = fleet;
                loadOfSerial[cargo.ordinal()][index] = loadOfSerial(arc, cargo);
                loadOfPiece[cargo.ordinal()][index] = loadOfPiece(arc, cargo);
                boolean usable = perDay[index] > 0 && (fleet == null || fleet(fleet) > 0);
                double once = usable ? speeds.days(arc, cargo, serialSize(cargo)) : Double.POSITIVE_INFINITY;
                days[cargo.ordinal()][index] = once;
                bound[cargo.ordinal()][index] = arc.process().moves() ? 2 * once : once;
            }
        }
    }

    /** How much of a cargo makes one serial. */
    double serialSize(Cargo cargo) {
        return switch (cargo) {
            case TRACKED -> trainTracked;
            case CONTAINERS -> trainContainers;
            case WHEELED -> marchUnit;
            case PEOPLE -> aircraftPeople;
        };
    }

    /** By arc; infinite where the cargo cannot go. */
    double[] days(Cargo cargo) {
        return days[cargo.ordinal()];
    }

    /** What an arc passes in a day: march units, trains, pieces or flights. */
    double perDay(int arc) {
        return perDay[arc];
    }

    double fleet(Fleet fleet) {
        return fleets[fleet.ordinal()];
    }

    double[] loadOfSerial(Cargo cargo) {
        return loadOfSerial[cargo.ordinal()];
    }

    double[] loadOfPiece(Cargo cargo) {
        return loadOfPiece[cargo.ordinal()];
    }

    @Nullable
    Fleet[] fleets(Cargo cargo) {
        return fleetOf[cargo.ordinal()];
    }

    /** By arc, how long a fleet's vehicles are bound by one trip. */
    double[] bound(Cargo cargo) {
        return bound[cargo.ordinal()];
    }

    Serial serial(Cargo cargo, double amount) {
        return new Serial(cargo, amount, this);
    }

    private static double loadOfSerial(Arc arc, Cargo cargo) {
        return switch (arc.process()) {
            case RAIL, LOAD_TRAIN, UNLOAD_TRAIN, CHANGE_GAUGE -> cargo == Cargo.PEOPLE ? 0 : 1;
            case AIR -> cargo == Cargo.PEOPLE ? 1 : 0;
            default -> 0;
        };
    }

    private double loadOfPiece(Arc arc, Cargo cargo) {
        if (cargo == Cargo.PEOPLE) {
            return 0;
        }
        return switch (arc.process()) {
            case ROAD -> 1 / marchUnit;
            case LOAD_SHIP, DISCHARGE_SHIP -> 1;
            default -> 0;
        };
    }

    private @Nullable Fleet fleetFor(Arc arc, Cargo cargo) {
        if (cargo == Cargo.PEOPLE) {
            return null;
        }
        return switch (arc.process()) {
            case ROAD -> cargo == Cargo.TRACKED && !Speeds.onTracks(arc, trackMarch) ? Fleet.TRANSPORTERS : null;
            case RAIL, LOAD_TRAIN, UNLOAD_TRAIN, CHANGE_GAUGE -> arc.medium() == Medium.RAIL_1435 ? Fleet.WAGONS : null;
            case SEA, LOAD_SHIP, DISCHARGE_SHIP -> arc.ocean() ? null : Fleet.SHIPS;
            case AIR -> null;
        };
    }

    /** How many vehicles of a fleet an amount of a cargo would need at a time. */
    double fleetNeed(Fleet fleet, Cargo cargo, double amount) {
        return switch (fleet) {
            case TRANSPORTERS -> amount;
            case WAGONS -> trainWagons * Math.min(1, amount / serialSize(cargo));
            case SHIPS -> amount / shipVehicles;
        };
    }
}
