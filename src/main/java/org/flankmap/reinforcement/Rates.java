package org.flankmap.reinforcement;

import org.jspecify.annotations.Nullable;

/**
 * The network in numbers, for one set of values: how long each cargo takes on each arc, what each arc passes in a day, and
 * how large the fleets are. Days, and per day.
 */
final class Rates {
    private static final double HOURS = 24;
    private static final double KM_IN_NAUTICAL_MILE = 1.852;

    private final Parameters parameters;
    private final double[][] days;
    private final double[] perDay;
    private final double[] fleets = new double[Fleet.values().length];
    private final double marchUnit;
    private final double trainTracked;
    private final double trainContainers;
    private final double trainWagons;
    private final double shipVehicles;
    private final double aircraftPeople;
    private final double trackMarch;

    Rates(Network network, Parameters parameters) {
        this.parameters = parameters;
        marchUnit = value("march-unit-vehicles");
        trainTracked = value("train-tracked-vehicles");
        trainContainers = value("train-containers");
        trainWagons = value("train-wagons");
        shipVehicles = value("ship-vehicles");
        aircraftPeople = value("aircraft-people");
        trackMarch = LocalMarch.TRACKED_KM;
        fleets[Fleet.TRANSPORTERS.ordinal()] = value("transporters-available");
        fleets[Fleet.WAGONS.ordinal()] = value("rail-wagons-available");
        fleets[Fleet.SHIPS.ordinal()] = value("ships-available");
        int count = network.arcs().size();
        days = new double[Cargo.values().length][count];
        perDay = new double[count];
        for (Arc arc : network.arcs()) {
            perDay[arc.index()] = passes(arc);
            for (Cargo cargo : Cargo.values()) {
                days[cargo.ordinal()][arc.index()] =
                        perDay[arc.index()] > 0 ? days(arc, cargo) : Double.POSITIVE_INFINITY;
            }
        }
        closeMissingFleets(network);
    }

    private void closeMissingFleets(Network network) {
        for (Arc arc : network.arcs()) {
            for (Cargo cargo : Cargo.values()) {
                Fleet fleet = fleet(arc, cargo);
                if (fleet != null && fleets[fleet.ordinal()] <= 0) {
                    days[cargo.ordinal()][arc.index()] = Double.POSITIVE_INFINITY;
                }
            }
        }
    }

    private double value(String id) {
        return parameters.value(id);
    }

    private double passes(Arc arc) {
        return switch (arc.process()) {
            case ROAD -> value("march-units-per-day-per-road");
            case RAIL ->
                value(
                        arc.medium() == Medium.RAIL_1520
                                ? "trains-per-day-1520"
                                : arc.singleTrack() ? "trains-per-day-1435-single" : "trains-per-day-1435-double");
            case SEA -> Double.MAX_VALUE;
            case AIR -> value("airlift-sorties-per-day");
            case LOAD_TRAIN, UNLOAD_TRAIN -> value("ramp-trains-per-day");
            case CHANGE_GAUGE -> value("gauge-change-trains-per-day");
            case LOAD_SHIP -> value("port-loading-vehicles-per-day");
            case DISCHARGE_SHIP -> value("port-discharge-vehicles-per-day");
        };
    }

    private double days(Arc arc, Cargo cargo) {
        boolean people = cargo == Cargo.PEOPLE;
        return switch (arc.process()) {
            case ROAD -> arc.km() * value("road-detour-factor") / roadKmPerDay(arc, cargo);
            case RAIL ->
                cargo == Cargo.WHEELED
                        ? Double.POSITIVE_INFINITY
                        : arc.km() * value("rail-detour-factor") / value("rail-km-per-day");
            case SEA -> people ? Double.POSITIVE_INFINITY : seaDays(arc);
            case AIR ->
                people
                        ? arc.km() * value("air-detour-factor") / value("aircraft-speed") / HOURS
                        : Double.POSITIVE_INFINITY;
            case LOAD_TRAIN -> trainDays(cargo, "train-loading-hours");
            case UNLOAD_TRAIN -> trainDays(cargo, "train-unloading-hours");
            case CHANGE_GAUGE -> trainDays(cargo, "gauge-change-hours-per-train");
            case LOAD_SHIP ->
                people
                        ? Double.POSITIVE_INFINITY
                        : arc.ocean() ? value("ocean-ship-loading-days") : serialSize(cargo) / perDay[arc.index()];
            case DISCHARGE_SHIP -> people ? Double.POSITIVE_INFINITY : serialSize(cargo) / perDay[arc.index()];
        };
    }

    private double roadKmPerDay(Arc arc, Cargo cargo) {
        boolean transporter = cargo == Cargo.TRACKED && arc.km() > trackMarch;
        return value(transporter ? "transporter-km-per-day" : "road-march-km-per-day");
    }

    private double seaDays(Arc arc) {
        double hours = arc.publishedHours()
                .orElseGet(() -> arc.km() * value("sea-detour-factor") / (value("ship-speed") * KM_IN_NAUTICAL_MILE));
        return hours / HOURS;
    }

    /** People step on and off a passenger train at once; wheels do not go by rail. */
    private double trainDays(Cargo cargo, String hours) {
        return switch (cargo) {
            case PEOPLE -> 0;
            case WHEELED -> Double.POSITIVE_INFINITY;
            default -> value(hours) / HOURS;
        };
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

    /** How much of an arc's capacity a serial takes; people need none on land. */
    double load(Arc arc, Serial serial) {
        if (serial.cargo() == Cargo.PEOPLE) {
            return arc.process() == Process.AIR ? 1 : 0;
        }
        return switch (arc.process()) {
            case ROAD -> serial.amount() / marchUnit;
            case RAIL, LOAD_TRAIN, UNLOAD_TRAIN, CHANGE_GAUGE -> 1;
            case LOAD_SHIP, DISCHARGE_SHIP -> serial.amount();
            case SEA, AIR -> 0;
        };
    }

    /** The fleet that a cargo needs on an arc, or null. */
    @Nullable
    Fleet fleet(Arc arc, Cargo cargo) {
        if (cargo == Cargo.PEOPLE) {
            return null;
        }
        return switch (arc.process()) {
            case ROAD -> cargo == Cargo.TRACKED && arc.km() > trackMarch ? Fleet.TRANSPORTERS : null;
            case RAIL, LOAD_TRAIN, UNLOAD_TRAIN, CHANGE_GAUGE -> arc.medium() == Medium.RAIL_1435 ? Fleet.WAGONS : null;
            case SEA, LOAD_SHIP, DISCHARGE_SHIP -> arc.ocean() ? null : Fleet.SHIPS;
            case AIR -> null;
        };
    }

    /** How many vehicles of the fleet a serial needs. */
    double fleetLoad(Fleet fleet, Serial serial) {
        double vehicles =
                switch (fleet) {
                    case TRANSPORTERS -> serial.amount();
                    case WAGONS -> Math.max(1, trainWagons * Math.min(1, serial.amount() / serialSize(serial.cargo())));
                    case SHIPS -> serial.amount() / shipVehicles;
                };
        return Math.min(vehicles, fleet(fleet));
    }

    /** How long a fleet's vehicles are bound: a move there and back, a process once. Longer where they must shuttle. */
    double fleetDays(Arc arc, Fleet fleet, Serial serial) {
        double once =
                days[serial.cargo().ordinal()][arc.index()] * (arc.process().moves() ? 2 : 1);
        double wanted = fleet == Fleet.TRANSPORTERS ? serial.amount() : fleetLoad(fleet, serial);
        return once * Math.max(1, wanted / fleet(fleet));
    }
}
