package org.flankmap.posture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Figures for tests: a formation's as a whole unless said otherwise. */
public final class Figures {
    private Figures() {}

    public static Figure whole(double value) {
        return figure(value, Scope.WHOLE_FORMATION, Qualifier.EXACT);
    }

    public static Figure scoped(double value, Scope scope) {
        return figure(value, scope, Qualifier.EXACT);
    }

    public static Figure qualified(double value, Qualifier qualifier) {
        return figure(value, Scope.WHOLE_FORMATION, qualifier);
    }

    public static Figure ranged(double low, double value, double high) {
        return new Figure(
                OptionalDouble.of(value),
                OptionalDouble.of(low),
                OptionalDouble.of(high),
                Qualifier.EXACT,
                Optional.of(Scope.WHOLE_FORMATION),
                Optional.empty(),
                List.of(),
                "");
    }

    private static Figure figure(double value, Scope scope, Qualifier qualifier) {
        return new Figure(
                OptionalDouble.of(value),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                qualifier,
                Optional.of(scope),
                Optional.empty(),
                List.of(),
                "");
    }
}
