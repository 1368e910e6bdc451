package org.flankmap.symbology;

import static java.util.Map.entry;

import java.util.Map;

/** Supply, transport, maintenance and medical units. */
final class SustainmentIcons {
    private static final double SHELF = 20;

    /** A shelf across the lower part of the frame. */
    static final Icon SUPPLY =
            (ink, frame) -> ink.line(-frame.halfWidthAt(SHELF), SHELF, frame.halfWidthAt(SHELF), SHELF);

    static final Icon MAINTENANCE = (ink, frame) -> Signs.spanner(ink, 0, 0, 30);
    static final Icon AMMUNITION = (ink, frame) -> Signs.round(ink, 0, 0, 40);
    static final Icon FUEL = (ink, frame) -> Signs.funnel(ink, 0, 0, 40);
    static final Icon TRANSPORT = (ink, frame) -> Signs.wheel(ink, 0, 0, 20);
    static final Icon RAILHEAD = (ink, frame) -> Signs.rail(ink, 0, 0, 38);
    /** A cross from edge to edge. */
    static final Icon MEDICAL = (ink, frame) -> {
        ink.line(0, -frame.halfHeight(), 0, frame.halfHeight());
        ink.line(-frame.halfWidth(), 0, frame.halfWidth(), 0);
    };
    /** The cross with bars: a hospital. */
    static final Icon HOSPITAL = MEDICAL.and((ink, frame) -> {
        for (int side = -1; side <= 1; side += 2) {
            ink.line(-10, side * 22, 10, side * 22);
            ink.line(side * 22, -10, side * 22, 10);
        }
    });
    /** A wheel under an aeroplane. */
    static final Icon AIRPORT = (ink, frame) -> {
        Signs.wheel(ink, 0, 8, 20);
        Signs.aeroplane(ink, 0, -31, 28);
    };
    /** A wheel under an anchor. */
    static final Icon SEAPORT = (ink, frame) -> {
        Signs.wheel(ink, 0, 10, 20);
        Signs.anchor(ink, 0, -29, 28);
    };
    /** A key. */
    private static final Icon QUARTERMASTER = (ink, frame) -> {
        ink.circle(-28, 0, 10);
        ink.polyline(-18, 0, 36, 0, 36, 14);
        ink.line(24, 0, 24, 10);
    };

    static final Map<String, Icon> ICONS = Map.ofEntries(
            entry("160000", Icon.letters("SUST")),
            entry("160100", Icon.letters("ADM")),
            entry("160200", stored("ALL")),
            entry("160300", AIRPORT),
            entry("160400", AMMUNITION),
            entry("160600", Icon.letters("CSS")),
            entry("161100", MAINTENANCE),
            entry("161200", Icon.letters("MAT")),
            entry("161300", MEDICAL),
            entry("161400", HOSPITAL),
            entry("161700", stored("MULT")),
            entry("161800", stored("I")),
            entry("161900", stored("II")),
            entry("162000", SUPPLY.and((ink, frame) -> Signs.funnel(ink, 0, -8, 36))),
            entry("162100", stored("IV")),
            entry("162200", SUPPLY.and((ink, frame) -> Signs.round(ink, 0, -8, 36))),
            entry("162300", Icon.letters("ORD")),
            entry("162400", Icon.letters("PS")),
            entry("162500", FUEL),
            entry("162800", Icon.letters("PA")),
            entry("162900", QUARTERMASTER),
            entry("163000", RAILHEAD),
            entry("163300", SEAPORT),
            entry("163400", SUPPLY),
            entry("163600", TRANSPORT),
            entry("163700", stored("I")),
            entry("163800", stored("II")),
            entry("163900", SUPPLY.and((ink, frame) -> Signs.funnel(ink, 0, -8, 36))),
            entry("164000", stored("IV")),
            entry("164100", SUPPLY.and((ink, frame) -> Signs.round(ink, 0, -8, 36))),
            entry("164700", (ink, frame) -> Waves.wave(ink, 40, 40, 0, 8)),
            entry("165000", stored("ALL")),
            entry("165200", Icon.letters("SPT")));

    private SustainmentIcons() {}

    /** Letters on the shelf. */
    static Icon stored(String letters) {
        return SUPPLY.and((ink, frame) -> ink.letters(letters, 0, -6, 26, 76));
    }
}
