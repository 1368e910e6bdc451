package org.flankmap.symbology;

import java.awt.geom.Path2D;

/** Water: a level wave, the mark of units that swim. */
final class Waves {
    private Waves() {}

    /** A wave from edge to edge of the frame. */
    static void across(Ink ink, Frame frame, double y) {
        wave(ink, frame.halfWidthAt(y), y, 6);
    }

    static void wave(Ink ink, double half, double y, double height) {
        int crests = (int) Math.max(2, Math.round(half / 12));
        double step = half / crests;
        Path2D path = new Path2D.Double();
        path.moveTo(-half, y);
        for (int i = 0; i < 2 * crests; i++) {
            double x = -half + i * step;
            double peak = i % 2 == 0 ? y - 2 * height : y + 2 * height;
            path.quadTo(x + step / 2, peak, x + step, y);
        }
        ink.stroke(path);
    }
}
