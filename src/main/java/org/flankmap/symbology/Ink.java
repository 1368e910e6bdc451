package org.flankmap.symbology;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the marks of a symbol in frame units; the icons write to it. */
final class Ink {
    /** The pen of frame, echelon and staff. */
    static final double FRAME_PEN = 4;
    /** The pen of icons. */
    static final double ICON_PEN = 3;

    private static final double[] SOLID = {};

    private final List<Mark> marks = new ArrayList<>();
    private final double pen;

    private Ink(double pen) {
        this.pen = pen;
    }

    static Ink forIcon() {
        return new Ink(ICON_PEN);
    }

    static Ink aroundFrame() {
        return new Ink(FRAME_PEN);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    Ink line(double x1, double y1, double x2, double y2) {
        return stroke(Shapes.polyline(x1, y1, x2, y2));
    }

    Ink polyline(double... xy) {
        return stroke(Shapes.polyline(xy));
    }

    Ink polygon(double... xy) {
        return stroke(Shapes.polygon(xy));
    }

    Ink fillPolygon(double... xy) {
        return fill(Shapes.polygon(xy));
    }

    Ink circle(double x, double y, double radius) {
        return stroke(Shapes.circle(x, y, radius));
    }

    Ink disc(double x, double y, double radius) {
        return fill(Shapes.circle(x, y, radius));
    }

    Ink halfEllipse(double x, double y, double radiusX, double radiusY, Side side) {
        return stroke(Shapes.halfEllipse(x, y, radiusX, radiusY, side));
    }

    /** Letters whose capitals fill the given box height, shrunk when wider than the box, centred on (x, y). */
    Ink letters(String text, double x, double y, double capHeight, double maxWidth) {
        Shape outline = Lettering.outline(text, capHeight);
        Rectangle2D box = outline.getBounds2D();
        double shrink = Math.min(1, maxWidth / box.getWidth());
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(shrink, shrink);
        place.translate(-box.getCenterX(), capHeight / 2);
        return fill(place.createTransformedShape(outline));
    }

    Ink stroke(Shape shape) {
        return add(new Mark(shape, pen, SOLID, Optional.empty()));
    }

    Ink dashed(Shape shape, double... dash) {
        return add(new Mark(shape, pen, dash, Optional.empty()));
    }

    Ink fill(Shape shape) {
        return add(new Mark(shape, 0, SOLID, Optional.empty()));
    }

    Ink fill(Shape shape, Color colour) {
        return add(new Mark(shape, 0, SOLID, Optional.of(colour)));
    }

    private Ink add(Mark mark) {
        marks.add(mark);
        return this;
    }
}
