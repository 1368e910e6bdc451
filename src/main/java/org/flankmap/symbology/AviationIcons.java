package org.flankmap.symbology;

import static java.util.Map.entry;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;

/** Units that fly. */
final class AviationIcons {
    /** A rotor seen from the side. */
    private static final Icon ROTARY = (ink, frame) -> Signs.rotor(ink, 0, 0, 40);
    /** A propeller of two blades. */
    private static final Icon FIXED = (ink, frame) -> ink.fill(propeller());

    private static final Icon COMPOSITE = (ink, frame) -> {
        ink.fillPolygon(-40, -15, 0, 0, -40, 15);
        ink.fill(blade(1));
    };
    /** A swept wing. */
    private static final Icon UNMANNED =
            (ink, frame) -> ink.fillPolygon(-45, -12, 0, 4, 45, -12, 45, -3, 0, 18, -45, -3);

    static final Map<String, Icon> ICONS = Map.ofEntries(
            entry("120600", ROTARY),
            entry("120601", ROTARY.and(ManoeuvreIcons.CAVALRY)),
            entry("120700", COMPOSITE),
            entry("120800", FIXED),
            entry("120801", FIXED.and(ManoeuvreIcons.CAVALRY)),
            entry("121900", UNMANNED));

    private AviationIcons() {}

    private static Shape propeller() {
        Path2D both = new Path2D.Double(blade(1));
        both.append(blade(-1), false);
        return both;
    }

    private static Shape blade(int side) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        path.lineTo(side * 28, -15);
        path.curveTo(side * 44, -15, side * 44, 15, side * 28, 15);
        path.closePath();
        return path;
    }
}
