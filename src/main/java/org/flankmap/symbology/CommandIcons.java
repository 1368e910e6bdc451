package org.flankmap.symbology;

import static java.util.Map.entry;

import java.util.Map;

/** Command, signals and intelligence. */
final class CommandIcons {
    /** A flash from corner to corner. */
    static final Icon SIGNAL = (ink, frame) -> {
        double x = frame.diagonalX();
        double y = frame.diagonalY();
        ink.polyline(-x, -y, 0, 10, 0, -10, x, y);
    };

    static final Map<String, Icon> ICONS = Map.ofEntries(
            entry("110000", Icon.letters("C2")),
            entry("110200", Icon.letters("CA")),
            entry("110300", Icon.letters("CIMIC")),
            entry("110400", Icon.letters("IO")),
            entry("110500", Icon.letters("LO")),
            entry("110600", Icon.letters("PSY")),
            entry("111000", SIGNAL),
            entry("150000", Icon.letters("INT")),
            entry("150200", Icon.letters("CI")),
            entry("150500", Icon.letters("EW")),
            entry("150900", Icon.letters("JIC")),
            entry("151000", Icon.letters("MI")),
            entry("170100", (ink, frame) -> Signs.anchor(ink, 0, 0, 44)),
            entry("180400", Icon.letters("MN")));

    private CommandIcons() {}
}
