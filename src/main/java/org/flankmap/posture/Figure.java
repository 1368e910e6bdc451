package org.flankmap.posture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number as its source has it.
 *
 * @param value the preferred number; empty where a source gives only a range
 * @param low the least that any source says; empty where no range is known
 * @param high the most that any source says
 * @param qualifier how the source words the number
 * @param scope what it counts; empty outside strength
 * @param asOf the date it refers to; empty: that of the state it belongs to
 * @param sources ids of the sources that say it; empty: those of the state
 * @param note what a reader should know of it, or an empty text
 */
public record Figure(
        OptionalDouble value,
        OptionalDouble low,
        OptionalDouble high,
        Qualifier qualifier,
        Optional<Scope> scope,
        Optional<PartialDate> asOf,
        List<String> sources,
        String note) {
    public Figure {
        sources = List.copyOf(sources);
        if (value.isEmpty() && (low.isEmpty() || high.isEmpty())) {
            throw new IllegalArgumentException("a figure needs a value, or a low and a high");
        }
        if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
            throw new IllegalArgumentException("low " + low.getAsDouble() + " is above high " + high.getAsDouble());
        }
    }

    /** The least it can be: the lower bound, or the value. */
    public double least() {
        return low.orElseGet(value::getAsDouble);
    }

    /** The most it can be: the upper bound, or the value. */
    public double most() {
        return high.orElseGet(value::getAsDouble);
    }

    /** The number to reckon with: the preferred value, or the lower bound of a bare range. */
    public double preferred() {
        return value.orElseGet(low::getAsDouble);
    }

    public boolean ranged() {
        return low.isPresent() && high.isPresent() && low.getAsDouble() < high.getAsDouble();
    }

    public boolean summable() {
        return scope.map(Scope::summable).orElse(false);
    }
}
