package org.flankmap.symbology;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Draws symbols as vectors. All lengths are the caller's: x to the right, y down, and {@code frameHeight} is the height of
 * a friendly land unit's frame; the other frames keep the standard's proportion to it (hostile is 1.44 times as high).
 */
public final class SymbolPainter {
    private static final double FRAME_UNITS = 100;
    private static final double CASING = 3.5;
    private static final double HALO = 3.5;

    private SymbolPainter() {}

    /** Draws a symbol without text around it, its frame's centre at the given point. */
    public static void paint(
            Graphics2D g,
            SymbolCode code,
            double frameCentreX,
            double frameCentreY,
            double frameHeight,
            SymbolStyle style) {
        paint(g, code, Amplifiers.NONE, frameCentreX, frameCentreY, frameHeight, style);
    }

    /** Draws a symbol with the text given; the graphics' settings are as before when it returns. */
    public static void paint(
            Graphics2D g,
            SymbolCode code,
            Amplifiers amplifiers,
            double frameCentreX,
            double frameCentreY,
            double frameHeight,
            SymbolStyle style) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            own.transform(placement(frameCentreX, frameCentreY, frameHeight));
            draw(own, Drawing.of(code, amplifiers), style, style.fills().of(code.standardIdentity()));
        } finally {
            own.dispose();
        }
    }

    /** Everything {@link #paint} draws: frame, echelon, staff, text and pen widths. */
    public static Rectangle2D bounds(
            SymbolCode code,
            Amplifiers amplifiers,
            double frameCentreX,
            double frameCentreY,
            double frameHeight,
            SymbolStyle style) {
        Rectangle2D units = Drawing.of(code, amplifiers)
                .bounds(
                        style.penScale(),
                        style.casing().isPresent() ? CASING : 0,
                        style.halo().isPresent() ? HALO : 0);
        return placement(frameCentreX, frameCentreY, frameHeight)
                .createTransformedShape(units)
                .getBounds2D();
    }

    /** The frame's outline, for picking. */
    public static Shape outline(SymbolCode code, double frameCentreX, double frameCentreY, double frameHeight) {
        return placement(frameCentreX, frameCentreY, frameHeight)
                .createTransformedShape(Frame.of(code.standardIdentity()).outline());
    }

    /** The box of the frame, pen not included. */
    public static Rectangle2D frame(SymbolCode code, double frameCentreX, double frameCentreY, double frameHeight) {
        return outline(code, frameCentreX, frameCentreY, frameHeight).getBounds2D();
    }

    private static AffineTransform placement(double x, double y, double frameHeight) {
        AffineTransform placement = AffineTransform.getTranslateInstance(x, y);
        placement.scale(frameHeight / FRAME_UNITS, frameHeight / FRAME_UNITS);
        return placement;
    }

    private static void draw(Graphics2D g, Drawing drawing, SymbolStyle style, Color fill) {
        double framePen = Ink.FRAME_PEN * style.penScale();
        style.halo().ifPresent(halo -> drawHalo(g, drawing.around(), style, halo));
        style.casing().ifPresent(casing -> {
            g.setColor(casing);
            g.setStroke(pen(framePen + 2 * CASING));
            g.draw(drawing.outline());
        });
        g.setColor(fill);
        g.fill(drawing.outline());
        drawMarks(g, drawing.inside(), style, style.ink());
        if (drawing.dash().length > 0) {
            g.setColor(Color.WHITE);
            g.setStroke(pen(framePen));
            g.draw(drawing.outline());
        }
        g.setColor(style.ink());
        draw(g, drawing.outline(), framePen, drawing.dash(), drawing.dash().length == 0 ? 0 : drawing.dash()[0]);
        drawMarks(g, drawing.around(), style, style.outside());
    }

    /** One shape for all, so that a translucent halo does not add up where marks are near each other. */
    private static void drawHalo(Graphics2D g, List<Mark> marks, SymbolStyle style, Color halo) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Mark mark : marks) {
            double width = mark.penWidth() * style.penScale() + 2 * HALO;
            BasicStroke wide = new BasicStroke((float) width, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_ROUND);
            all.append(wide.createStrokedShape(mark.shape()), false);
        }
        g.setColor(halo);
        g.fill(all);
    }

    private static void drawMarks(Graphics2D g, List<Mark> marks, SymbolStyle style, Color ink) {
        for (Mark mark : marks) {
            g.setColor(mark.colour().orElse(ink));
            if (mark.filled()) {
                g.fill(mark.shape());
            } else {
                draw(g, mark.shape(), mark.penWidth() * style.penScale(), mark.dash(), 0);
            }
        }
    }

    /** A broken line is filled dash by dash: not every reader of SVG knows how a pattern starts. */
    private static void draw(Graphics2D g, Shape shape, double width, double[] dash, double phase) {
        if (dash.length == 0) {
            g.setStroke(pen(width));
            g.draw(shape);
        } else {
            float[] lengths = {(float) dash[0], (float) dash[1]};
            g.fill(new BasicStroke(
                            (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, (float) phase)
                    .createStrokedShape(shape));
        }
    }

    private static BasicStroke pen(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
}
