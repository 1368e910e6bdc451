package org.flankmap.reinforcement;

/** How long a cargo takes on an arc and what the arc passes in a day, from the parameters alone. */
final class Speeds {
    private static final double HOURS = 24;
    private static final double KM_IN_NAUTICAL_MILE = 1.852;

    private final double trackMarch;
    private final double roadDetour;
    private final double roadKm;
    private final double transporterKm;
    private final double railDaysPerKm;
    private final double seaDaysPerKm;
    private final double airDaysPerKm;
    private final double trainLoading;
    private final double trainUnloading;
    private final double gaugeChange;
    private final double oceanLoading;
    private final double roads;
    private final double doubleTrack;
    private final double singleTrack;
    private final double broadGauge;
    private final double ramps;
    private final double gaugeChanges;
    private final double portLoading;
    private final double portDischarge;
    private final double sorties;

    Speeds(Parameters parameters) {
        trackMarch = parameters.value("track-march-km");
        roadDetour = parameters.value("road-detour-factor");
        roadKm = parameters.value("road-march-km-per-day");
        transporterKm = parameters.value("transporter-km-per-day");
        railDaysPerKm = parameters.value("rail-detour-factor") / parameters.value("rail-km-per-day");
        seaDaysPerKm =
                parameters.value("sea-detour-factor") / (parameters.value("ship-speed") * KM_IN_NAUTICAL_MILE) / HOURS;
        airDaysPerKm = parameters.value("air-detour-factor") / parameters.value("aircraft-speed") / HOURS;
        trainLoading = parameters.value("train-loading-hours") / HOURS;
        trainUnloading = parameters.value("train-unloading-hours") / HOURS;
        gaugeChange = parameters.value("gauge-change-hours-per-train") / HOURS;
        oceanLoading = parameters.value("ocean-ship-loading-days");
        roads = parameters.value("march-units-per-day-per-road");
        doubleTrack = parameters.value("trains-per-day-1435-double");
        singleTrack = parameters.value("trains-per-day-1435-single");
        broadGauge = parameters.value("trains-per-day-1520");
        ramps = parameters.value("ramp-trains-per-day");
        gaugeChanges = parameters.value("gauge-change-trains-per-day");
        portLoading = parameters.value("port-loading-vehicles-per-day");
        portDischarge = parameters.value("port-discharge-vehicles-per-day");
        sorties = parameters.value("airlift-sorties-per-day");
    }

    double perDay(Arc arc) {
        return switch (arc.process()) {
            case ROAD -> roads;
            case RAIL -> arc.medium() == Medium.RAIL_1520 ? broadGauge : arc.singleTrack() ? singleTrack : doubleTrack;
            case SEA -> Double.MAX_VALUE;
            case AIR -> sorties;
            case LOAD_TRAIN, UNLOAD_TRAIN -> ramps;
            case CHANGE_GAUGE -> gaugeChanges;
            case LOAD_SHIP -> portLoading;
            case DISCHARGE_SHIP -> portDischarge;
        };
    }

    /** @param serial how much of the cargo makes one serial; it is loaded and discharged at the port's rate */
    double days(Arc arc, Cargo cargo, double serial) {
        return cargo == Cargo.PEOPLE ? daysOfPeople(arc) : daysOfVehicles(arc, cargo, serial);
    }

    /** People step on and off buses and passenger trains at once, and do not go by sea. */
    private double daysOfPeople(Arc arc) {
        return switch (arc.process()) {
            case ROAD -> arc.km() * roadDetour / roadKm;
            case RAIL -> arc.km() * railDaysPerKm;
            case AIR -> arc.km() * airDaysPerKm;
            case LOAD_TRAIN, UNLOAD_TRAIN, CHANGE_GAUGE -> 0;
            case SEA, LOAD_SHIP, DISCHARGE_SHIP -> Double.POSITIVE_INFINITY;
        };
    }

    /** Wheels do not go by rail, and no vehicles by air. */
    private double daysOfVehicles(Arc arc, Cargo cargo, double serial) {
        boolean rail = cargo != Cargo.WHEELED;
        return switch (arc.process()) {
            case ROAD -> arc.km() * roadDetour / roadKmPerDay(arc, cargo);
            case RAIL -> rail ? arc.km() * railDaysPerKm : Double.POSITIVE_INFINITY;
            case LOAD_TRAIN -> rail ? trainLoading : Double.POSITIVE_INFINITY;
            case UNLOAD_TRAIN -> rail ? trainUnloading : Double.POSITIVE_INFINITY;
            case CHANGE_GAUGE -> rail ? gaugeChange : Double.POSITIVE_INFINITY;
            case SEA -> arc.publishedHours().map(hours -> hours / HOURS).orElse(arc.km() * seaDaysPerKm);
            case LOAD_SHIP -> arc.ocean() ? oceanLoading : serial / portLoading;
            case DISCHARGE_SHIP -> serial / portDischarge;
            case AIR -> Double.POSITIVE_INFINITY;
        };
    }

    private double roadKmPerDay(Arc arc, Cargo cargo) {
        return cargo == Cargo.TRACKED && arc.km() > trackMarch ? transporterKm : roadKm;
    }
}
