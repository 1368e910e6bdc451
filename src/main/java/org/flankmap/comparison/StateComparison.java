package org.flankmap.comparison;

import java.util.Arrays;
import java.util.List;
import org.flankmap.scenario.Situation;

/**
 * A state, or several together, on both sides.
 *
 * @param name of the state, or "All" with their number
 * @param rows one for each measure, in order
 */
public record StateComparison(String name, List<String> states, Indicators a, Indicators b, List<Row> rows) {
    public StateComparison {
        states = List.copyOf(states);
        rows = List.copyOf(rows);
    }

    static StateComparison of(String name, List<String> states, Situation a, Situation b) {
        Indicators left = Indicators.of(a, states);
        Indicators right = Indicators.of(b, states);
        return new StateComparison(
                name,
                states,
                left,
                right,
                Arrays.stream(Measure.values())
                        .map(measure -> Row.of(measure, left, right))
                        .toList());
    }

    public Row row(Measure measure) {
        return rows.get(measure.ordinal());
    }
}
