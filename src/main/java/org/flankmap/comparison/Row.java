package org.flankmap.comparison;

import java.util.Optional;

/**
 * One measure on both sides.
 *
 * @param difference empty where nothing is known of one side
 */
public record Row(Measure measure, Tally a, Tally b, Optional<Difference> difference) {
    static Row of(Measure measure, Indicators a, Indicators b) {
        Tally left = a.tally(measure);
        Tally right = b.tally(measure);
        boolean known = left.known() && right.known();
        return new Row(measure, left, right, known ? Optional.of(Difference.between(left, right)) : Optional.empty());
    }

    /** The difference as a reader sees it: "+2,600", "at least −500", "0", or "not known". */
    public String differenceDisplay() {
        return difference.map(Difference::display).orElse("not known");
    }
}
