package org.flankmap.reinforcement;

/** How long a cargo takes on an arc and what the arc passes in a day, from the parameters alone. */
final class Speeds {
    private static final double HOURS = 24;
    private static final double KM_IN_NAUTICAL_MILE = 1.852;

    private final Parameters parameters;
    private final boolean local;
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

    Speeds(Parameters parameters) {
        this.parameters = parameters;
        local = !parameters.places().isEmpty();
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
    }

    /** March units, trains, pieces or flights a day. */
    double perDay(Arc arc) {
        if (arc.process() == Process.SEA) {
            return Double.MAX_VALUE;
        }
        String id = capacity(arc);
        return local ? parameters.value(id, arc.corridor().orElse(arc.toNode())) : parameters.value(id);
    }

    /** Id of the parameter that says what an arc passes in a day; not for the sea. */
    static String capacity(Arc arc) {
        return switch (arc.process()) {
            case ROAD -> "march-units-per-day-per-road";
            case RAIL ->
                arc.medium() == Medium.RAIL_1520
                        ? "trains-per-day-1520"
                        : arc.singleTrack() ? "trains-per-day-1435-single" : "trains-per-day-1435-double";
            case AIR -> "airlift-sorties-per-day";
            case LOAD_TRAIN, UNLOAD_TRAIN -> "ramp-trains-per-day";
            case CHANGE_GAUGE -> "gauge-change-trains-per-day";
            case LOAD_SHIP -> "port-loading-vehicles-per-day";
            case DISCHARGE_SHIP -> "port-discharge-vehicles-per-day";
            case SEA -> throw new IllegalArgumentException("ships are counted, not a sea lane's capacity");
        };
    }

    /**
     * Infinite where the cargo does not move so. People step on and off buses and passenger trains at once.
     *
     * @param serial how much of the cargo makes one serial; it is loaded and discharged at the port's rate
     */
    double days(Arc arc, Cargo cargo, double serial) {
        if (!arc.process().takes(cargo)) {
            return Double.POSITIVE_INFINITY;
        }
        boolean boards = cargo == Cargo.PEOPLE;
        return switch (arc.process()) {
            case ROAD -> arc.km() * roadDetour / roadKmPerDay(arc, cargo);
            case RAIL -> arc.km() * railDaysPerKm;
            case AIR -> arc.km() * airDaysPerKm;
            case SEA -> arc.publishedHours().map(hours -> hours / HOURS).orElse(arc.km() * seaDaysPerKm);
            case LOAD_TRAIN -> boards ? 0 : trainLoading;
            case UNLOAD_TRAIN -> boards ? 0 : trainUnloading;
            case CHANGE_GAUGE -> boards ? 0 : gaugeChange;
            case LOAD_SHIP -> arc.ocean() ? oceanLoading : serial / perDay(arc);
            case DISCHARGE_SHIP -> serial / perDay(arc);
        };
    }

    private double roadKmPerDay(Arc arc, Cargo cargo) {
        return cargo == Cargo.TRACKED && !onTracks(arc, trackMarch) ? transporterKm : roadKm;
    }

    /** Whether tracked vehicles drive there on their own tracks: on short roads to and from garrisons. */
    static boolean onTracks(Arc arc, double trackMarch) {
        return arc.garrisonRoad() && arc.km() <= trackMarch;
    }
}
