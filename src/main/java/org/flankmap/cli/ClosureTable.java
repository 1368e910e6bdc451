package org.flankmap.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which of the closure command's tables a comma-separated file holds. */
enum ClosureTable {
    /** A line for each formation, with the beginning and end of each phase. */
    FORMATIONS,
    /** The force in place by state and day. */
    CURVE,
    /** What each corridor passes by day. */
    CORRIDORS,
    /** Days of supply and what resupply carries, by state, on the last day. */
    SUSTAINMENT;

    static ClosureTable of(String word) {
        for (ClosureTable table : values()) {
            if (table.word().equals(word)) {
                return table;
            }
        }
        throw new IllegalArgumentException("There is no table \"" + word + "\"; use one of "
                + Arrays.stream(values()).map(ClosureTable::word).collect(Collectors.joining(", ")) + ".");
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
