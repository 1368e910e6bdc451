package org.flankmap.symbology;

import java.awt.geom.Path2D;

/** Water: a level wave, the mark of units that swim. */
final class Waves {
    private static final double LENGTH = 24;

    private Waves() {}

    /** A wave from edge to edge of the frame; where the frame is pointed its ends run straight into the corners. */
    static void across(Ink ink, Frame frame) {
        double height = 6;
        double edge = frame.halfWidthAt(0);
        wave(ink, frame.halfWidthAt(height + Ink.ICON_PEN), edge, 0, height);
    }

    /** A wave of whole lengths between -half and half, drawn out level to the edge. */
    static void wave(Ink ink, double half, double edge, double y, double height) {
        int crests = (int) Math.max(2, Math.round(2 * half / LENGTH));
        double step = half / crests;
        Path2D path = new Path2D.Double();
        path.moveTo(-edge, y);
        path.lineTo(-half, y);
        for (int i = 0; i < 2 * crests; i++) {
            double x = -half + i * step;
            double control = i % 2 == 0 ? y - 2 * height : y + 2 * height;
            path.quadTo(x + step / 2, control, x + step, y);
        }
        path.lineTo(edge, y);
        ink.stroke(path);
    }
}
