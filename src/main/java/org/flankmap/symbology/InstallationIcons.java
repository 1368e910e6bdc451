package org.flankmap.symbology;

import static java.util.Map.entry;

import java.util.Map;

/** Installations: places rather than units. */
final class InstallationIcons {
    private static final Icon TENT = (ink, frame) -> {
        ink.polygon(-38, 20, 0, -22, 38, 20);
        ink.line(0, -22, 0, 20);
    };
    private static final Icon TRAINING_CAMP = (ink, frame) -> {
        ink.polygon(-38, 24, 0, -14, 38, 24);
        ink.letters("TNG", 0, -34, 16, 42);
    };
    private static final Icon WAREHOUSE = (ink, frame) -> {
        ink.polygon(-36, 20, -36, -8, 0, -24, 36, -8, 36, 20);
        ink.polyline(-18, 20, -18, 2, 18, 2, 18, 20);
    };
    private static final Icon BRIDGE = (ink, frame) -> Signs.bridge(ink, 0, 0, 40);
    private static final Icon HELICOPTERS = (ink, frame) -> {
        ink.circle(0, 0, 24);
        ink.letters("H", 0, 0, 26, 30);
    };

    static final Map<String, Icon> ICONS = Map.ofEntries(
            entry("110000", Icon.letters("MIL")),
            entry("110200", SustainmentIcons.AMMUNITION),
            entry("110300", SustainmentIcons.SUPPLY.and((ink, frame) -> Signs.round(ink, 0, -8, 36))),
            entry("110701", BRIDGE),
            entry("111200", SustainmentIcons.stored("EQPT")),
            entry("111900", TENT),
            entry("111901", TENT),
            entry("111902", TRAINING_CAMP),
            entry("112000", WAREHOUSE),
            entry("112001", SustainmentIcons.AMMUNITION),
            entry("112100", ProtectionIcons.shield("LE")),
            entry("112102", ProtectionIcons.shield("BG")),
            entry("112107", ProtectionIcons.shield("LE")),
            entry("120504", SustainmentIcons.FUEL),
            entry("120505", SustainmentIcons.SUPPLY.and((ink, frame) -> Signs.funnel(ink, 0, -8, 36))),
            entry("120701", SustainmentIcons.MEDICAL),
            entry("120702", SustainmentIcons.HOSPITAL),
            entry("120800", Icon.letters("MIL")),
            entry("120801", Icon.letters("ARM")),
            entry("120802", Icon.letters("BASE")),
            entry("120803", SustainmentIcons.AIRPORT),
            entry("121200", CommandIcons.SIGNAL),
            entry("121202", CommandIcons.SIGNAL),
            entry("121300", SustainmentIcons.TRANSPORT),
            entry("121301", SustainmentIcons.AIRPORT),
            entry("121305", HELICOPTERS),
            entry("121306", SustainmentIcons.MAINTENANCE),
            entry("121307", SustainmentIcons.RAILHEAD),
            entry("121309", SustainmentIcons.SEAPORT),
            entry("121310", (ink, frame) -> Signs.anchor(ink, 0, 0, 44)));

    private InstallationIcons() {}
}
