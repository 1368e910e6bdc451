package org.flankmap.symbology;

import static java.util.Map.entry;

import java.awt.geom.Path2D;
import java.util.Map;

/** Engineers and those who protect the force. */
final class ProtectionIcons {
    /** A bridge of three piers. */
    private static final Icon ENGINEER = (ink, frame) -> piers(ink, 40, 17.5);
    /** Crossed retorts. */
    private static final Icon CBRN = (ink, frame) -> {
        retort(ink, 1, 1);
        retort(ink, -1, 1);
    };
    /** The same, small enough for the track around it. */
    private static final Icon CBRN_ON_TRACK = ManoeuvreIcons.TRACK.and((ink, frame) -> {
        retort(ink, 1, 0.6);
        retort(ink, -1, 0.6);
    });

    private static final Icon SECURITY = Icon.letters("SEC");
    private static final Icon POLICE = shield("LE");
    private static final Icon BORDER_GUARD = shield("BG");

    static final Map<String, Icon> ICONS = Map.ofEntries(
            entry("140000", Icon.letters("PROT")),
            entry("140100", CBRN),
            entry("140101", CBRN_ON_TRACK),
            entry("140102", CBRN.and(ManoeuvreIcons.MOTORISED)),
            entry("140103", CBRN.and(ManoeuvreIcons.CAVALRY)),
            entry("140104", CBRN_ON_TRACK.and(ManoeuvreIcons.CAVALRY)),
            entry("140300", Icon.letters("CID")),
            entry("140700", ENGINEER),
            entry("140701", ManoeuvreIcons.TRACK.and((ink, frame) -> piers(ink, 24, 10))),
            entry("140702", ENGINEER.and(ManoeuvreIcons.MOTORISED)),
            entry("140703", ENGINEER.and(ManoeuvreIcons.CAVALRY)),
            entry("140800", Icon.letters("EOD")),
            entry("141200", Icon.letters("MP")),
            entry("141700", SECURITY),
            entry("141701", ManoeuvreIcons.TRACK.and((ink, frame) -> ink.letters("SEC", 0, 0, 20, 56))),
            entry("141702", SECURITY.and(ProtectionIcons::wheeled)),
            entry("141800", Icon.letters("SAR")),
            entry("141900", Icon.letters("SP")),
            entry("142000", Icon.letters("SP")),
            entry("142200", Icon.letters("MD")),
            entry("200000", POLICE),
            entry("200200", BORDER_GUARD),
            entry("200700", POLICE),
            entry("201300", Icon.letters("ISF")));

    private ProtectionIcons() {}

    /** The upright line of wheels, leaving room for letters in the middle. */
    private static void wheeled(Ink ink, Frame frame) {
        ink.line(0, -frame.halfHeight(), 0, -22);
        ink.line(0, 22, 0, frame.halfHeight());
    }

    static Icon shield(String letters) {
        return (ink, frame) -> {
            Signs.shield(ink, 0, 0, 48);
            ink.letters(letters, 0, -4, 17, 34);
        };
    }

    private static void piers(Ink ink, double half, double height) {
        ink.polyline(-half, height, -half, -height, half, -height, half, height);
        ink.line(0, -height, 0, height * 0.6);
    }

    private static void retort(Ink ink, int side, double size) {
        double x = side * size;
        Path2D neck = new Path2D.Double();
        neck.moveTo(-x * 30, size * 20);
        neck.curveTo(-x * 8, size * 14, x * 12, size * 4, x * 20, -size * 12);
        ink.stroke(neck);
        ink.disc(x * 21, -size * 14, size * 7);
    }
}
