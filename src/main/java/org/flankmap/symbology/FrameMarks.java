package org.flankmap.symbology;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** What hangs on a frame: headquarters staff, task force bracket, dummy roof, condition bar, installation bar. */
final class FrameMarks {
    private static final double STAFF = 100;
    private static final double BRACKET_HEIGHT = 40;
    private static final double CONDITION_GAP = 9;
    private static final double CONDITION_HEIGHT = 15;

    private FrameMarks() {}

    static void draw(Ink ink, SymbolCode code, Frame frame) {
        double top = -frame.halfHeight();
        if (code.symbolSet().equals(SymbolCode.INSTALLATION)) {
            installationBar(ink, frame);
        }
        if (code.headquarters()) {
            double x = -frame.halfWidth();
            ink.line(x, frame.halfHeightAt(x), x, frame.halfHeight() + STAFF);
        }
        if (code.taskForce()) {
            double half = Math.max(45, Echelons.halfWidth(code.echelon()) + 6);
            double foot = -frame.halfHeightAt(Math.min(half, frame.halfWidth()));
            ink.polyline(-half, foot, -half, top - BRACKET_HEIGHT, half, top - BRACKET_HEIGHT, half, foot);
        }
        if (code.dummy()) {
            double half = frame.halfWidth();
            double eaves = top - (code.taskForce() ? BRACKET_HEIGHT : 0);
            ink.dashed(Shapes.polyline(-half, eaves, 0, eaves - half, half, eaves), 8, 8);
        }
        condition(ink, code, frame);
    }

    private static void installationBar(Ink ink, Frame frame) {
        double half = 20;
        double height = 9;
        switch (frame) {
            case FRIEND, NEUTRAL ->
                ink.fill(new Rectangle2D.Double(-half, -frame.halfHeight() - height, 2 * half, height));
            case HOSTILE, UNKNOWN -> {
                double foot = -frame.halfHeightAt(half);
                double top = -frame.halfHeight() - height;
                ink.fillPolygon(-half, foot, -half, top, half, top, half, foot, 0, -frame.halfHeight());
            }
        }
    }

    private static void condition(Ink ink, SymbolCode code, Frame frame) {
        Color colour =
                switch (code.status()) {
                    case PRESENT, PLANNED -> null;
                    case FULLY_CAPABLE -> new Color(0, 180, 60);
                    case DAMAGED -> new Color(255, 220, 0);
                    case DESTROYED -> new Color(230, 0, 0);
                    case FULL_TO_CAPACITY -> new Color(0, 110, 230);
                };
        if (colour != null) {
            double half = frame.halfWidth();
            Rectangle2D bar =
                    new Rectangle2D.Double(-half, frame.halfHeight() + CONDITION_GAP, 2 * half, CONDITION_HEIGHT);
            ink.fill(bar, colour);
            ink.stroke(bar);
        }
    }
}
