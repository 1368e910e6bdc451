package org.flankmap.symbology;

import static java.util.Map.entry;

import java.awt.Shape;
import java.util.Map;

/** Infantry, armour, cavalry and what is made of them. */
final class ManoeuvreIcons {
    /** The armoured arms' track. */
    static final Icon TRACK = (ink, frame) -> ink.stroke(track());
    /** Crossed straps from corner to corner. */
    static final Icon INFANTRY = (ink, frame) -> {
        double x = frame.diagonalX();
        double y = frame.diagonalY();
        ink.line(-x, -y, x, y);
        ink.line(-x, y, x, -y);
    };
    /** The sabre strap, lower left to upper right. */
    static final Icon CAVALRY =
            (ink, frame) -> ink.line(-frame.diagonalX(), frame.diagonalY(), frame.diagonalX(), -frame.diagonalY());
    /** One upright line through the frame: moved by wheels. */
    static final Icon MOTORISED = (ink, frame) -> ink.line(0, -frame.halfHeightAt(0), 0, frame.halfHeightAt(0));
    /** An upright line left of the track: a gun on the carrier. */
    static final Icon CANNON = (ink, frame) -> {
        double x = Math.max(-45, 15 - frame.halfWidth());
        ink.line(x, -frame.halfHeightAt(x), x, frame.halfHeightAt(x));
    };

    private static final Icon COMBINED_ARMS = TRACK.and((ink, frame) -> {
        ink.line(-28, -19, 28, 19);
        ink.line(-28, 19, 28, -19);
    });
    private static final Icon ANTI_TANK = (ink, frame) -> {
        ink.line(-frame.diagonalX(), frame.diagonalY(), 0, -frame.halfHeight());
        ink.line(frame.diagonalX(), frame.diagonalY(), 0, -frame.halfHeight());
    };
    private static final Icon AMPHIBIOUS = (ink, frame) -> Waves.across(ink, frame);

    static final Map<String, Icon> ICONS = Map.ofEntries(
            entry("120100", INFANTRY.and(Sector1.icon("01"))),
            entry("120300", AMPHIBIOUS),
            entry("120000", Icon.letters("MM")),
            entry("120400", ANTI_TANK),
            entry("120401", ANTI_TANK.and(TRACK)),
            entry("120402", ANTI_TANK.and(MOTORISED)),
            entry("120500", TRACK),
            entry("120501", TRACK.and(CAVALRY)),
            entry("120502", TRACK.and(AMPHIBIOUS)),
            entry("120900", Icon.letters("CBT")),
            entry("121000", COMBINED_ARMS),
            entry("121100", INFANTRY),
            entry("121101", INFANTRY.and(AMPHIBIOUS)),
            entry("121102", INFANTRY.and(TRACK)),
            entry("121103", INFANTRY.and(CANNON)),
            entry("121104", INFANTRY.and(MOTORISED)),
            entry("121105", INFANTRY.and(TRACK).and(CANNON)),
            entry("121200", (ink, frame) -> ink.polygon(-24, 19, 0, -21, 24, 19)),
            entry("121300", CAVALRY),
            entry("121301", CAVALRY.and(TRACK)),
            entry("121302", CAVALRY.and(AMPHIBIOUS)),
            entry("121303", CAVALRY.and(MOTORISED)),
            entry("121400", Icon.letters("SEAL")),
            entry("121500", Icon.letters("SN")),
            entry("121600", (ink, frame) -> ink.fillPolygon(-24, 19, 0, -21, 24, 19)),
            entry("121700", Icon.letters("SF")),
            entry("121800", Icon.letters("SOF")));

    private ManoeuvreIcons() {}

    static Shape track() {
        return Shapes.track(25, 18.75, 20);
    }
}
