package org.flankmap.symbology;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Signs that stand in the middle of one icon and small in a modifier of another; each is centred on (x, y). */
final class Signs {
    private Signs() {}

    /** A missile on its end: an arch with open feet, as high and a third as wide. */
    static void missile(Ink ink, double x, double y, double height) {
        double half = height / 6;
        Path2D path = new Path2D.Double();
        path.moveTo(x - half, y + height / 2);
        path.lineTo(x - half, y - height / 2 + 2 * half);
        path.append(Shapes.halfEllipse(x, y - height / 2 + 2 * half, half, 2 * half, Side.ABOVE), true);
        path.lineTo(x + half, y + height / 2);
        ink.stroke(path);
    }

    /** A round of ammunition: a missile on a base. */
    static void round(Ink ink, double x, double y, double height) {
        double half = height / 3.2;
        missile(ink, x, y, height);
        ink.line(x - half, y + height / 2, x + half, y + height / 2);
    }

    /** An anchor: ring, shank, stock and flukes. */
    static void anchor(Ink ink, double x, double y, double height) {
        double unit = height / 24;
        double ring = 3 * unit;
        double top = y - height / 2 + 2 * ring;
        ink.circle(x, top - ring, ring);
        ink.line(x, top, x, y + height / 2);
        ink.line(x - 6 * unit, top + 3 * unit, x + 6 * unit, top + 3 * unit);
        ink.halfEllipse(x, y + height / 2 - 9 * unit, 10 * unit, 9 * unit, Side.BELOW);
    }

    /** A funnel: fuel. */
    static void funnel(Ink ink, double x, double y, double height) {
        double half = height * 0.42;
        ink.polygon(x - half, y - height / 2, x + half, y - height / 2, x, y);
        ink.line(x, y, x, y + height / 2);
    }

    /** A wheel with eight spokes: transport. */
    static void wheel(Ink ink, double x, double y, double radius) {
        ink.circle(x, y, radius);
        for (int i = 0; i < 4; i++) {
            double dx = radius * Math.cos(i * Math.PI / 4);
            double dy = radius * Math.sin(i * Math.PI / 4);
            ink.line(x - dx, y - dy, x + dx, y + dy);
        }
    }

    /** A spanner. */
    static void spanner(Ink ink, double x, double y, double halfLength) {
        double unit = halfLength / 30;
        ink.line(x - 20 * unit, y, x + 20 * unit, y);
        ink.halfEllipse(x - 30 * unit, y, 7.5 * unit, 10 * unit, Side.RIGHT);
        ink.halfEllipse(x + 30 * unit, y, 7.5 * unit, 10 * unit, Side.LEFT);
    }

    /** A rotor seen from the side. */
    static void rotor(Ink ink, double x, double y, double halfLength) {
        double half = halfLength * 0.375;
        ink.fillPolygon(x - halfLength, y - half, x, y, x - halfLength, y + half);
        ink.fillPolygon(x + halfLength, y - half, x, y, x + halfLength, y + half);
    }

    /** A rail with its wheels under it. */
    static void rail(Ink ink, double x, double y, double halfLength) {
        double wheel = halfLength / 6;
        ink.line(x - halfLength, y - wheel, x + halfLength, y - wheel);
        for (int side = -1; side <= 1; side += 2) {
            ink.circle(x + side * halfLength * 0.78, y + wheel * 0.6, wheel);
            ink.circle(x + side * halfLength * 0.36, y + wheel * 0.6, wheel);
        }
    }

    /** A bridge seen from above: two parapets with wings. */
    static void bridge(Ink ink, double x, double y, double halfLength) {
        double deck = halfLength * 0.3;
        double wing = halfLength * 0.3;
        for (int side = -1; side <= 1; side += 2) {
            ink.polyline(
                    x - halfLength,
                    y + side * (deck + wing),
                    x - halfLength + wing,
                    y + side * deck,
                    x + halfLength - wing,
                    y + side * deck,
                    x + halfLength,
                    y + side * (deck + wing));
        }
    }

    /** An aeroplane from above, nose up. */
    static void aeroplane(Ink ink, double x, double y, double height) {
        Shape plane = Shapes.polygon(
                0, -12, 1.8, -9, 2, -4, 13, 3, 13, 6, 2, 3, 1.6, 8, 5, 10.5, 5, 12, 0, 11, -5, 12, -5, 10.5, -1.6, 8,
                -2, 3, -13, 6, -13, 3, -2, -4, -1.8, -9);
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(height / 24, height / 24);
        ink.fill(place.createTransformedShape(plane));
    }

    /** A shield: police and border guards. */
    static void shield(Ink ink, double x, double y, double height) {
        double half = height * 0.5;
        double top = y - height / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(x - half, top);
        path.lineTo(x + half, top);
        path.curveTo(x + half, y + height * 0.2, x + half * 0.5, y + height * 0.4, x, y + height / 2);
        path.curveTo(x - half * 0.5, y + height * 0.4, x - half, y + height * 0.2, x - half, top);
        path.closePath();
        ink.stroke(path);
    }
}
