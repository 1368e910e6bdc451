package org.flankmap.symbology;

import static java.util.Map.entry;

import java.util.Map;

/** Supply, transport, maintenance and medical units. */
final class SustainmentIcons {
    private static final double SHELF = 20;

    /** A shelf across the lower part of the frame. */
    private static final Icon SUPPLY =
            (ink, frame) -> ink.line(-frame.halfWidthAt(SHELF), SHELF, frame.halfWidthAt(SHELF), SHELF);
    /** A spanner. */
    private static final Icon MAINTENANCE = (ink, frame) -> {
        ink.line(-20, 0, 20, 0);
        ink.halfEllipse(-30, 0, 7.5, 10, Side.RIGHT);
        ink.halfEllipse(30, 0, 7.5, 10, Side.LEFT);
    };
    /** A cross from edge to edge. */
    private static final Icon MEDICAL = (ink, frame) -> {
        ink.line(0, -frame.halfHeight(), 0, frame.halfHeight());
        ink.line(-frame.halfWidth(), 0, frame.halfWidth(), 0);
    };

    static final Map<String, Icon> ICONS =
            Map.ofEntries(entry("161100", MAINTENANCE), entry("161300", MEDICAL), entry("163400", SUPPLY));

    private SustainmentIcons() {}
}
