package org.flankmap.reinforcement;

import java.util.List;
import java.util.Locale;
import org.flankmap.posture.Parameter;

/**
 * A parameter that can be bettered for all.
 *
 * @param parameter its id
 * @param factor what one step better is: the value times it
 */
record Lever(String parameter, double factor) {
    /** What one might decide: rules, staffs, contracts. Not what the ground or the ship gives. */
    static final List<Lever> ALL = List.of(
            new Lever("permission-days", 0.2),
            new Lever("permission-days-mobility-area", 0),
            new Lever("preparation-days", 0.5),
            new Lever("staging-days", 0.5),
            new Lever("road-march-km-per-day", 1.25),
            new Lever("march-units-per-day-per-road", 2),
            new Lever("rail-km-per-day", 1.25),
            new Lever("transporters-available", 2),
            new Lever("transporter-km-per-day", 1.25),
            new Lever("rail-wagons-available", 2),
            new Lever("rail-wagons-notice-days", 0.5),
            new Lever("ships-available", 2),
            new Lever("ship-notice-days", 0.5),
            new Lever("gauge-change-hours-per-train", 0.5),
            new Lever("gauge-change-trains-per-day", 2),
            new Lever("ramp-trains-per-day", 2),
            new Lever("trains-per-day-1435-single", 2),
            new Lever("trains-per-day-1520", 2),
            new Lever("port-discharge-vehicles-per-day", 2),
            new Lever("airlift-sorties-per-day", 2),
            new Lever("draw-pieces-per-day", 2),
            new Lever("draw-preparation-days", 0.5));

    double better(double value, Parameter definition) {
        double better = value * factor;
        return Math.max(definition.physicalLow(), Math.min(definition.physicalHigh(), better));
    }

    String sentence(double value, double better, Parameter definition) {
        String name = definition.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + definition.name().substring(1);
        return name + ": " + Numbers.plain(better) + " instead of " + Numbers.plain(value) + " " + definition.unit()
                + ".";
    }
}
