package org.flankmap.symbology;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Text to the left and right of a frame, on lines that keep their place whichever of them are there. */
final class AmplifierText {
    private static final double CAP_HEIGHT = 23;
    private static final double LINE = 33;
    private static final double GAP = 15;

    private AmplifierText() {}

    static void draw(Ink ink, Amplifiers amplifiers, Frame frame) {
        double top = -50 + CAP_HEIGHT;
        double bottom = 50;
        left(ink, amplifiers.date(), top, frame);
        left(ink, amplifiers.uniqueDesignation(), bottom, frame);
        right(ink, amplifiers.reinforcement().text(), top - LINE, frame);
        right(ink, amplifiers.country(), top, frame);
        right(ink, amplifiers.strength(), (top + bottom) / 2, frame);
        right(ink, amplifiers.higherFormation(), bottom, frame);
    }

    private static void left(Ink ink, String text, double baseline, Frame frame) {
        if (!text.isBlank()) {
            Shape outline = Lettering.outline(text, CAP_HEIGHT);
            Rectangle2D box = outline.getBounds2D();
            place(ink, outline, -frame.halfWidth() - GAP - box.getMaxX(), baseline);
        }
    }

    private static void right(Ink ink, String text, double baseline, Frame frame) {
        if (!text.isBlank()) {
            Shape outline = Lettering.outline(text, CAP_HEIGHT);
            place(ink, outline, frame.halfWidth() + GAP - outline.getBounds2D().getX(), baseline);
        }
    }

    private static void place(Ink ink, Shape outline, double x, double baseline) {
        ink.fill(AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(outline));
    }
}
