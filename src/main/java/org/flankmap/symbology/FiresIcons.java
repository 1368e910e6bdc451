package org.flankmap.symbology;

import static java.util.Map.entry;

import java.util.Map;

/** Artillery, missiles and air defence. */
final class FiresIcons {
    private static final Icon ARTILLERY = (ink, frame) -> ink.disc(0, 0, 15);
    private static final Icon SELF_PROPELLED = (ink, frame) -> {
        ink.stroke(ManoeuvreIcons.track());
        ink.disc(0, 0, 13);
    };
    private static final Icon TARGET_ACQUISITION = ARTILLERY.and((ink, frame) -> ink.letters("TA", 0, -36, 15, 40));
    private static final Icon OBSERVER = (ink, frame) -> {
        ink.polygon(-24, 19, 0, -21, 24, 19);
        ink.disc(0, 5, 6);
    };
    private static final Icon MISSILE = (ink, frame) -> Signs.missile(ink, 0, 0, 44);
    /** A tube that fires upwards. */
    private static final Icon MORTAR = (ink, frame) -> tube(ink, 1);
    /** A dome over what is defended, its feet on the frame. */
    private static final Icon AIR_DEFENCE = (ink, frame) -> {
        double foot = domeFoot(frame);
        ink.halfEllipse(0, foot, frame.halfWidthAt(foot), domeHeight(frame), Side.ABOVE);
    };
    /** A missile that stands on the dome. */
    private static final Icon AIR_DEFENCE_MISSILE = AIR_DEFENCE.and((ink, frame) -> {
        double base = domeFoot(frame) - domeHeight(frame);
        Signs.missile(ink, 0, base - 21, 42);
    });

    static final Map<String, Icon> ICONS = Map.ofEntries(
            entry("130000", Icon.letters("F")),
            entry("130100", AIR_DEFENCE),
            entry("130101", AIR_DEFENCE.and(ManoeuvreIcons.CANNON)),
            entry("130102", AIR_DEFENCE_MISSILE),
            entry("130300", ARTILLERY),
            entry("130301", SELF_PROPELLED),
            entry("130302", TARGET_ACQUISITION),
            entry("130400", OBSERVER),
            entry("130500", Icon.letters("JFS")),
            entry("130600", Icon.letters("MET")),
            entry("130700", MISSILE),
            entry("130800", MORTAR),
            entry("130801", ManoeuvreIcons.TRACK.and((ink, frame) -> tube(ink, 0.65))));

    private FiresIcons() {}

    private static void tube(Ink ink, double size) {
        ink.circle(0, size * 14, size * 7);
        ink.line(0, size * 7, 0, -size * 20);
        ink.polyline(-size * 9, -size * 11, 0, -size * 21, size * 9, -size * 11);
    }

    private static double domeFoot(Frame frame) {
        return switch (frame) {
            case FRIEND, NEUTRAL -> frame.halfHeight();
            case HOSTILE -> 40;
            case UNKNOWN -> 36;
        };
    }

    private static double domeHeight(Frame frame) {
        return frame == Frame.HOSTILE || frame == Frame.UNKNOWN ? 20 : 30;
    }
}
