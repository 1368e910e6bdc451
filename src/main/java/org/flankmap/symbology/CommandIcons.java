package org.flankmap.symbology;

import static java.util.Map.entry;

import java.util.Map;

/** Command, signals and intelligence. */
final class CommandIcons {
    /** A flash from corner to corner. */
    private static final Icon SIGNAL = (ink, frame) -> {
        double x = frame.diagonalX();
        double y = frame.diagonalY();
        ink.polyline(-x, -y, 0, 10, 0, -10, x, y);
    };

    static final Map<String, Icon> ICONS = Map.ofEntries(entry("111000", SIGNAL));

    private CommandIcons() {}
}
