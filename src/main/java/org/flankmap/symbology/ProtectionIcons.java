package org.flankmap.symbology;

import static java.util.Map.entry;

import java.util.Map;

/** Engineers and those who protect the force. */
final class ProtectionIcons {
    /** A bridge of three piers. */
    private static final Icon ENGINEER = (ink, frame) -> {
        ink.polyline(-40, 17.5, -40, -17.5, 40, -17.5, 40, 17.5);
        ink.line(0, -17.5, 0, 10);
    };

    static final Map<String, Icon> ICONS = Map.ofEntries(entry("140700", ENGINEER));

    private ProtectionIcons() {}
}
