package org.flankmap.reinforcement;

import java.util.Locale;

/** How the model's sentences write numbers. */
final class Numbers {
    private Numbers() {}

    /** Without a decimal point where none is needed, else with one digit or two. */
    static String plain(double value) {
        if (value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.2f" : "%.1f", value);
    }
}
