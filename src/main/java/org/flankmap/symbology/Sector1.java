package org.flankmap.symbology;

import static java.util.Map.entry;

import java.util.Map;

/** Modifiers above a land unit's icon. */
final class Sector1 {
    private static final Map<String, Icon> ICONS =
            Map.ofEntries(entry("01", (ink, frame) -> ink.polyline(-15, -45, 0, -25, 15, -45)));

    private Sector1() {}

    static Icon icon(String digits) {
        return ICONS.getOrDefault(digits, Icon.BLANK);
    }
}
