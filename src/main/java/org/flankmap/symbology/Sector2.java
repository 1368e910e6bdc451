package org.flankmap.symbology;

import static java.util.Map.entry;

import java.awt.geom.Path2D;
import java.util.Map;

/** Modifiers below a land unit's icon. */
final class Sector2 {
    private static final double Y = 35;

    static final Map<String, Icon> ICONS = Map.ofEntries(
            entry("01", Sector2::canopy),
            entry("02", Sector2::sledge),
            entry("04", (ink, frame) -> ink.circle(0, Y, 9)),
            entry("06", letters("CLR")),
            entry("07", letters("CR")),
            entry("08", letters("CTL")),
            entry("09", letters("D")),
            entry("14", letters("E")),
            entry("15", letters("H")),
            entry("16", letters("HA")),
            entry("19", letters("L")),
            entry("22", letters("LR")),
            entry("23", letters("LA")),
            entry("24", letters("M")),
            entry("25", letters("MA")),
            entry("26", letters("MR")),
            entry("27", (ink, frame) -> ink.fillPolygon(-13, 45, 0, 25, 13, 45)),
            entry("28", letters("HMA")),
            entry("31", (ink, frame) -> ink.polyline(-20, 44, -10, 27, 0, 44, 10, 27, 20, 44)),
            entry("36", (ink, frame) -> Signs.rail(ink, 0, Y, 22)),
            entry("38", (ink, frame) -> Signs.spanner(ink, 0, Y, 20)),
            entry("40", (ink, frame) -> ink.halfEllipse(0, 31, 20, 12, Side.BELOW)
                    .line(-22, 31, 22, 31)),
            entry("42", (ink, frame) -> ink.line(-13, 45, 13, 26).line(-13, 26, 13, 45)),
            entry("43", letters("SR")),
            entry("44", letters("STR")),
            entry("45", letters("SPT")),
            entry("46", letters("TAC")),
            entry("47", (ink, frame) -> {
                ink.line(-14, Y, 14, Y);
                ink.circle(-19, Y, 5);
                ink.circle(19, Y, 5);
            }),
            entry("51", (ink, frame) -> {
                for (int i = -1; i <= 1; i++) {
                    ink.circle(16 * i, Y, 5);
                }
            }),
            entry("52", letters("HLA")),
            entry("53", letters("MLA")),
            entry("54", letters("A")),
            entry("56", letters("U")));

    private Sector2() {}

    static Icon icon(String digits) {
        return ICONS.getOrDefault(digits, Icon.BLANK);
    }

    private static Icon letters(String text) {
        return (ink, frame) -> ink.letters(text, 0, Y, 15, 42);
    }

    /** An open parachute. */
    private static void canopy(Ink ink, Frame frame) {
        Path2D path = new Path2D.Double();
        path.append(Shapes.halfEllipse(-12.5, 41, 12.5, 11, Side.ABOVE), true);
        path.append(Shapes.halfEllipse(12.5, 41, 12.5, 11, Side.ABOVE), true);
        ink.stroke(path);
    }

    /** A runner that turns up at both ends. */
    private static void sledge(Ink ink, Frame frame) {
        ink.line(-16, 42, 16, 42);
        ink.halfEllipse(-16, 36, 6, 6, Side.LEFT);
        ink.halfEllipse(16, 36, 6, 6, Side.RIGHT);
    }
}
