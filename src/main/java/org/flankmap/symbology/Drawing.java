package org.flankmap.symbology;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A whole symbol in frame units.
 *
 * @param outline the frame's outline
 * @param dash of the frame; empty for a solid one
 * @param around echelon, staff and the like
 * @param inside the icon and its modifiers
 */
record Drawing(Frame frame, Shape outline, double[] dash, List<Mark> around, List<Mark> inside) {
    /** How far the corner of a line reaches beyond half its width, for right angles. */
    private static final double MITRE = Math.sqrt(2);

    private static final double[] SOLID = {};
    private static final double[] PLANNED = {12, 8};
    private static final double[] UNCERTAIN = {4, 4};

    static Drawing of(SymbolCode code, Amplifiers amplifiers) {
        Frame frame = Frame.of(code.standardIdentity());
        Ink around = Ink.aroundFrame();
        FrameMarks.draw(around, code, frame);
        Echelons.draw(around, code.echelon(), -frame.halfHeight());
        AmplifierText.draw(around, amplifiers, frame);
        Ink inside = Ink.forIcon();
        IconTable.draw(inside, code, frame);
        return new Drawing(frame, frame.outline(), dash(code), around.marks(), inside.marks());
    }

    private static double[] dash(SymbolCode code) {
        if (code.planned()) {
            return PLANNED;
        }
        return code.standardIdentity().uncertain() ? UNCERTAIN : SOLID;
    }

    /** Everything drawn, pens, casing and halo included. */
    Rectangle2D bounds(double penScale, double casing, double halo) {
        Rectangle2D box = grown(outline.getBounds2D(), MITRE * Ink.FRAME_PEN * penScale / 2 + casing * MITRE);
        for (Mark mark : around) {
            box.add(grown(mark.shape().getBounds2D(), MITRE * mark.penWidth() * penScale / 2 + halo * MITRE));
        }
        return box;
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }
}
