package org.flankmap.chart;

import java.util.List;
import org.flankmap.reinforcement.Band;
import org.flankmap.reinforcement.BuildUp;

/**
 * The force in place by day under one posture.
 *
 * @param name of the posture, for the legend
 * @param byDay in place at the end of each day from 0
 * @param bands the middle 80 % of draws for the same days; empty where there are none
 */
public record ForceCurve(String name, List<Double> byDay, List<Band> bands) {
    public ForceCurve {
        byDay = List.copyOf(byDay);
        bands = List.copyOf(bands);
        if (!bands.isEmpty() && bands.size() != byDay.size()) {
            throw new IllegalArgumentException("a band is given for each day or for none");
        }
    }

    public static ForceCurve of(String name, BuildUp buildUp, ForceMeasure measure) {
        return new ForceCurve(name, buildUp.curve().stream().map(measure::of).toList(), List.of());
    }

    /**
     * The same with bands.
     *
     * @param drawn of battalions, or of people where the measure is people
     */
    public ForceCurve withBands(List<Band> drawn, ForceMeasure measure) {
        double factor = measure.perDrawn();
        return new ForceCurve(
                name,
                byDay,
                drawn.stream()
                        .map(band -> new Band(band.low() * factor, band.median() * factor, band.high() * factor))
                        .toList());
    }

    /** The last day. */
    int lastDay() {
        return byDay.size() - 1;
    }

    double highest() {
        double line = byDay.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return Math.max(line, bands.stream().mapToDouble(Band::high).max().orElse(0));
    }
}
