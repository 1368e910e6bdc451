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
    /** A dome over what is defended, its feet on the frame. */
    private static final Icon AIR_DEFENCE = (ink, frame) -> {
        double foot =
                switch (frame) {
                    case FRIEND, NEUTRAL -> frame.halfHeight();
                    case HOSTILE -> 40;
                    case UNKNOWN -> 36;
                };
        double height = frame == Frame.UNKNOWN || frame == Frame.HOSTILE ? 22 : 30;
        ink.halfEllipse(0, foot, Math.min(frame.halfWidthAt(foot), 75), height, Side.ABOVE);
    };

    static final Map<String, Icon> ICONS =
            Map.ofEntries(entry("130100", AIR_DEFENCE), entry("130300", ARTILLERY), entry("130301", SELF_PROPELLED));

    private FiresIcons() {}
}
