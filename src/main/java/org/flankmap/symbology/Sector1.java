package org.flankmap.symbology;

import static java.util.Map.entry;

import java.util.Map;

/** Modifiers above a land unit's icon. */
final class Sector1 {
    private static final double Y = -35;

    static final Map<String, Icon> ICONS = Map.ofEntries(
            entry("01", (ink, frame) -> ink.polyline(-15, -45, 0, -25, 15, -45)),
            entry("03", letters("A")),
            entry("04", letters("B")),
            entry("05", letters("BOR")),
            entry("06", (ink, frame) -> Signs.bridge(ink, 0, Y, 18)),
            entry("07", letters("C")),
            entry("08", letters("CLP")),
            entry("09", letters("CBT")),
            entry("10", letters("C2")),
            entry("12", letters("CON")),
            entry("15", letters("D")),
            entry("24", letters("EOD")),
            entry("25", letters("FDC")),
            entry("27", letters("F")),
            entry("31", (ink, frame) -> Signs.spanner(ink, 0, Y, 20)),
            entry("34", (ink, frame) -> Signs.missile(ink, 0, Y, 21)),
            entry("35", letters("MAS")),
            entry("39", letters("MN")),
            entry("41", (ink, frame) -> {
                chevron(ink, -37);
                chevron(ink, -29);
            }),
            entry("42", letters("1")),
            entry("43", letters("2")),
            entry("44", letters("3")),
            entry("45", letters("4")),
            entry("46", (ink, frame) -> Signs.anchor(ink, 0, Y, 22)),
            entry("48", letters("N")),
            entry("49", letters("OPS")),
            entry("50", Sector1::radar),
            entry("52", letters("R")),
            entry("53", letters("SAR")),
            entry("54", letters("SEC")),
            entry("57", letters("SI")),
            entry("59", (ink, frame) -> chevron(ink, -33)),
            entry("63", letters("SOF")),
            entry("67", letters("TA")),
            entry("69", letters("U")),
            entry("75", letters("E")),
            entry("76", letters("RGR")),
            entry("77", letters("SPT")),
            entry("78", (ink, frame) -> Signs.rotor(ink, 0, Y, 20)),
            entry("84", letters("ASLT")),
            entry("85", letters("W")),
            entry("87", letters("DIG")),
            entry("98", (ink, frame) -> ink.line(-frame.halfWidthAt(-20), -20, frame.halfWidthAt(-20), -20)));

    private Sector1() {}

    static Icon icon(String digits) {
        return ICONS.getOrDefault(digits, Icon.BLANK);
    }

    private static Icon letters(String text) {
        return (ink, frame) -> ink.letters(text, 0, Y, 16, 42);
    }

    private static void chevron(Ink ink, double foot) {
        ink.polyline(-13, foot + 4, 0, foot - 8, 13, foot + 4);
    }

    /** A dish and its beam. */
    private static void radar(Ink ink, Frame frame) {
        ink.halfEllipse(-2, -40, 12, 13, Side.BELOW);
        ink.polyline(-2, -28, 8, -36, 4, -38, 14, -46);
    }
}
