package org.flankmap.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.flankmap.cartography.Inter.Weight;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;

/**
 * Paints traffic as bands whose width is its flow and whose colour is its load, a formation's way as a glow, and crosses
 * over what is cut.
 */
final class ArrivalPainter {
    private static final double[] SAMPLES = {1, 5, 20};
    private static final double[] LOADS = {0.5, 0.9};
    private static final Color[] ON_LIGHT = {new Color(0x9a7dcf), new Color(0x6a3cb5), new Color(0x2e0566)};
    private static final Color[] ON_DARK = {new Color(0x6f5a9c), new Color(0xa98be6), new Color(0xf0dcff)};
    private static final String[] LOAD_NAMES = {"up to half of capacity", "up to nine tenths", "full"};

    private final MapStyle style;
    private final MapPalette palette;
    private final double scale;
    private final TextStyle label;

    /** @param scale how much larger than on a workstation everything is drawn */
    ArrivalPainter(MapStyle style, double scale) {
        this.style = style;
        this.scale = scale;
        palette = style.palette();
        label = new TextStyle(Inter.of(Weight.BOLD, 11.5 * scale), palette.gap(), palette.mapHalo(), 2.2 * scale);
    }

    /** What lies under the corridors: the way and the traffic. */
    void paintBelow(Graphics2D g, Viewport view, ArrivalMarks marks) {
        ScenePainter.prepare(g);
        Path2D way = new Path2D.Double();
        marks.way().forEach(line -> append(way, view, line));
        g.setColor(MapStyle.translucent(palette.selection(), 130));
        g.setStroke(stroke(13));
        g.draw(way);
        for (ArrivalMarks.Flow flow : marks.flows()) {
            Path2D path = new Path2D.Double();
            append(path, view, flow.line());
            band(g, path, flow.perDay(), flow.load());
        }
    }

    private void band(Graphics2D g, java.awt.Shape path, double perDay, double load) {
        g.setColor(palette.mapHalo());
        g.setStroke(stroke(width(perDay) + 2));
        g.draw(path);
        g.setColor(colour(load));
        g.setStroke(stroke(width(perDay)));
        g.draw(path);
    }

    /** What lies on top of all: crosses and their words. */
    void paintAbove(Graphics2D g, Viewport view, ArrivalMarks marks) {
        ScenePainter.prepare(g);
        marks.crosses().forEach(cross -> cross(g, view.x(cross.place()), view.y(cross.place())));
        for (ArrivalMarks.Cross cross : marks.crosses()) {
            double x = view.x(cross.place()) + 14 * scale;
            ScenePainter.paintText(g, cross.label(), label, x, view.y(cross.place()) + 4 * scale);
        }
    }

    private void cross(Graphics2D g, double x, double y) {
        double r = 10 * scale;
        Ellipse2D disc = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        g.setColor(palette.page());
        g.fill(disc);
        g.setColor(palette.gap());
        g.setStroke(stroke(2.4));
        g.draw(disc);
        double arm = 5 * scale;
        g.setStroke(stroke(3));
        g.draw(new Line2D.Double(x - arm, y - arm, x + arm, y + arm));
        g.draw(new Line2D.Double(x - arm, y + arm, x + arm, y - arm));
    }

    private BasicStroke stroke(double width) {
        return new BasicStroke((float) (width * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** The width of a band in logical pixels; its area, not its width, is what one sees, hence the root. */
    private static double width(double perDay) {
        return Math.min(22, 4 + 3.2 * Math.sqrt(perDay));
    }

    private Color colour(double load) {
        int step = load <= LOADS[0] ? 0 : load <= LOADS[1] ? 1 : 2;
        return (style == MapStyle.DARK ? ON_DARK : ON_LIGHT)[step];
    }

    private static void append(Path2D path, Viewport view, List<Position> line) {
        for (int i = 0; i < line.size(); i++) {
            double x = view.x(line.get(i));
            double y = view.y(line.get(i));
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
    }

    /** A sample of each mark that there is. */
    List<Legend.Entry> legend(ArrivalMarks marks) {
        List<Legend.Entry> entries = new ArrayList<>();
        if (!marks.flows().isEmpty()) {
            entries.add(new Legend.Entry(marks.title(), (g, x, y) -> {}));
            entries.add(new Legend.Entry("1, 5, 20 trains or columns a day", this::widths));
            for (int i = 0; i < LOAD_NAMES.length; i++) {
                double load = i < LOADS.length ? LOADS[i] : 1;
                entries.add(new Legend.Entry(LOAD_NAMES[i], (g, x, y) -> band(g, sample(x, y), 4, load)));
            }
        }
        if (!marks.way().isEmpty()) {
            entries.add(new Legend.Entry("way of the formation", (g, x, y) -> {
                g.setColor(MapStyle.translucent(palette.selection(), 130));
                g.setStroke(stroke(10));
                g.draw(sample(x, y));
            }));
        }
        if (!marks.crosses().isEmpty()) {
            entries.add(new Legend.Entry("closed or degraded", (g, x, y) -> cross(g, x + 17 * scale, y)));
        }
        return entries;
    }

    private void widths(Graphics2D g, double x, double y) {
        double left = x;
        for (double sample : SAMPLES) {
            g.setColor(colour(LOADS[1]));
            g.setStroke(new BasicStroke((float) (width(sample) * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            g.draw(new Line2D.Double(left, y, left + 10 * scale, y));
            left += 12 * scale;
        }
    }

    private Line2D sample(double x, double y) {
        return new Line2D.Double(x + 6 * scale, y, x + 28 * scale, y);
    }
}
