package org.flankmap.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flankmap.cartography.Inter.Weight;
import org.flankmap.geo.Geodesy;
import org.flankmap.geo.MeasuredArea;
import org.flankmap.geo.MeasuredPath;
import org.flankmap.geo.Measurement;
import org.flankmap.geo.Position;
import org.flankmap.geo.RangeRings;
import org.flankmap.geo.Viewport;

/** Draws range rings and measurements with what they amount to; shortest lines are bent as the map bends them. */
final class MeasurePainter {
    /** Metres from one point of a shortest line to the next. */
    private static final double STEP = 20_000;

    private final MapPalette palette;
    private final double scale;
    private final TextStyle text;
    private final TextStyle total;

    MeasurePainter(MapStyle style, double scale) {
        palette = style.palette();
        this.scale = scale;
        text = new TextStyle(
                Inter.of(Weight.SEMI_BOLD, 11.5 * scale), palette.mapInk(), palette.mapHalo(), 2.4 * scale);
        total = new TextStyle(Inter.of(Weight.BOLD, 13 * scale), palette.mapInk(), palette.mapHalo(), 2.6 * scale);
    }

    /** The circles, which lie below symbols. */
    void paintRings(Graphics2D g, Viewport view, RangeRings rings) {
        ScenePainter.prepare(g);
        for (RangeRings.Ring ring : rings.rings()) {
            Path2D circle = path(view, rings.line(ring));
            circle.closePath();
            line(g, circle);
        }
        dot(g, view, rings.centre());
    }

    /** What the circles stand for, above symbols: in the first free place from the north clockwise. */
    void paintRingLabels(Graphics2D g, Viewport view, RangeRings rings, FreeSpots free) {
        ScenePainter.prepare(g);
        for (RangeRings.Ring ring : rings.rings()) {
            List<Point2D> spots =
                    rings.line(ring).stream().map(point -> point(view, point)).toList();
            write(g, ring.label(), text, spots, free);
        }
    }

    void paint(Graphics2D g, Viewport view, Measurement measurement, FreeSpots free) {
        ScenePainter.prepare(g);
        if (measurement instanceof MeasuredPath path) {
            path(g, view, path, free);
        } else if (measurement instanceof MeasuredArea area) {
            area(g, view, area, free);
        }
        measurement.points().forEach(point -> dot(g, view, point));
    }

    private void path(Graphics2D g, Viewport view, MeasuredPath path, FreeSpots free) {
        List<MeasuredPath.Leg> legs = path.legs();
        legs.forEach(leg -> line(g, path(view, Geodesy.line(leg.from(), leg.to(), STEP))));
        for (MeasuredPath.Leg leg : legs) {
            String label = label(leg);
            double length = point(view, leg.from()).distance(point(view, leg.to()));
            if (legs.size() == 1 || length > text.width(label)) {
                write(g, label, text, along(view, leg), free);
            }
        }
        if (legs.size() > 1) {
            Position end = path.points().get(path.points().size() - 1);
            write(g, "Total " + distance(path.length()), total, around(point(view, end), 1.2), free);
        }
    }

    /** Above and below a leg, from its middle outwards. */
    private List<Point2D> along(Viewport view, MeasuredPath.Leg leg) {
        List<Point2D> spots = new ArrayList<>();
        for (double part : new double[] {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
            Point2D point = point(view, Geodesy.travel(leg.from(), leg.bearing(), leg.metres() * part));
            spots.addAll(around(point, 1));
        }
        return spots;
    }

    /** Below, above, at the right and the left of a point. */
    private List<Point2D> around(Point2D point, double lines) {
        double down = lines * text.lineHeight();
        double aside = 5 * text.lineHeight();
        return List.of(
                new Point2D.Double(point.getX(), point.getY() - down),
                new Point2D.Double(point.getX(), point.getY() + down),
                new Point2D.Double(point.getX() + aside, point.getY()),
                new Point2D.Double(point.getX() - aside, point.getY()));
    }

    private void area(Graphics2D g, Viewport view, MeasuredArea area, FreeSpots free) {
        List<Position> corners = area.points();
        if (corners.size() < 2) {
            return;
        }
        List<Position> outline = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            outline.addAll(Geodesy.line(corners.get(i), corners.get((i + 1) % corners.size()), STEP));
        }
        Path2D shape = path(view, outline);
        shape.closePath();
        g.setColor(MapStyle.translucent(palette.selection(), 36));
        g.fill(shape);
        line(g, shape);
        if (corners.size() > 2) {
            String words = rounded(area.squareMetres() / 1e6) + " km², " + distance(area.perimeter()) + " around";
            Rectangle2D bounds = shape.getBounds2D();
            List<Point2D> spots = new ArrayList<>();
            for (double part : new double[] {0.5, 0.35, 0.65, 0.2, 0.8, 1.1, -0.1}) {
                spots.add(new Point2D.Double(bounds.getCenterX(), bounds.getY() + part * bounds.getHeight()));
            }
            write(g, words, total, spots, free);
        }
    }

    /** Such as {@code 280 km, 188°}; the bearing is that at the start, from true north. */
    static String label(MeasuredPath.Leg leg) {
        return distance(leg.metres()) + ", " + String.format(Locale.ROOT, "%03d°", Math.round(leg.bearing()) % 360);
    }

    static String distance(double metres) {
        return rounded(metres / 1000) + " km";
    }

    /** To three figures or the whole number, whichever is finer. */
    private static String rounded(double value) {
        double unit = value < 10 ? 100 : value < 100 ? 10 : 1;
        return FigureText.number(Math.round(value * unit) / unit);
    }

    private static Path2D path(Viewport view, List<Position> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(view.x(points.get(0)), view.y(points.get(0)));
        points.stream().skip(1).forEach(point -> path.lineTo(view.x(point), view.y(point)));
        return path;
    }

    private void line(Graphics2D g, Shape shape) {
        g.setColor(MapStyle.translucent(palette.mapHalo(), 210));
        g.setStroke(new BasicStroke((float) (4.4 * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
        g.setColor(palette.selection());
        g.setStroke(new BasicStroke((float) (1.9 * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private void dot(Graphics2D g, Viewport view, Position place) {
        double r = 3.6 * scale;
        Ellipse2D dot = new Ellipse2D.Double(view.x(place) - r, view.y(place) - r, 2 * r, 2 * r);
        g.setColor(palette.mapHalo());
        g.fill(dot);
        g.setColor(palette.selection());
        g.setStroke(new BasicStroke((float) (1.9 * scale)));
        g.draw(dot);
    }

    private static Point2D point(Viewport view, Position position) {
        return new Point2D.Double(view.x(position), view.y(position));
    }

    private static void write(Graphics2D g, String words, TextStyle look, List<Point2D> spots, FreeSpots free) {
        double width = look.width(words);
        Point2D middle = free.take(spots, width, look.lineHeight());
        double foot = middle.getY() - look.lineHeight() / 2 + look.ascent();
        ScenePainter.paintText(g, words, look, middle.getX() - width / 2, foot);
    }
}
