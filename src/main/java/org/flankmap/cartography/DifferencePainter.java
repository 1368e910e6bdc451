package org.flankmap.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.flankmap.geo.Viewport;

/** Marks on a scene what differs between A and B: a ring and a sign at each symbol, an arrow for each move. */
final class DifferencePainter {
    private static final double BADGE = 8.5;

    private final MapPalette palette;
    private final double scale;

    DifferencePainter(MapStyle style, double scale) {
        palette = style.palette();
        this.scale = scale;
    }

    void paint(Graphics2D g, MapScene scene, MapDifference difference) {
        ScenePainter.prepare(g);
        difference.moves().forEach(move -> arrow(g, scene.view(), move));
        for (MapScene.DrawnSymbol drawn : scene.symbols()) {
            difference.markOf(drawn.symbol().subject()).ifPresent(mark -> {
                ring(g, drawn.box(), mark);
                badge(g, drawn.box().getMaxX(), drawn.box().getY(), mark);
            });
        }
    }

    /** Samples of the marks that a difference bears. */
    List<Legend.Entry> legend(MapDifference difference) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (DifferenceMark mark : DifferenceMark.values()) {
            if (difference.marks().containsValue(mark)) {
                entries.add(new Legend.Entry(mark.label(), (g, x, y) -> {
                    Rectangle2D box = new Rectangle2D.Double(x + 6 * scale, y - 6 * scale, 20 * scale, 12 * scale);
                    ring(g, box, mark);
                    badge(g, box.getMaxX() - 1 * scale, box.getY() + scale, mark);
                }));
            }
        }
        return entries;
    }

    private Color colour(DifferenceMark mark) {
        return switch (mark) {
            case ONLY_A, WEAKER -> palette.a();
            case ONLY_B, STRONGER -> palette.b();
            case MOVED -> palette.selection();
        };
    }

    private void ring(Graphics2D g, Rectangle2D box, DifferenceMark mark) {
        double grow = 3 * scale;
        RoundRectangle2D ring = new RoundRectangle2D.Double(
                box.getX() - grow,
                box.getY() - grow,
                box.getWidth() + 2 * grow,
                box.getHeight() + 2 * grow,
                3 * grow,
                3 * grow);
        g.setColor(MapStyle.translucent(palette.mapHalo(), 200));
        g.setStroke(new BasicStroke((float) (5.5 * scale)));
        g.draw(ring);
        g.setColor(colour(mark));
        g.setStroke(stroke(mark));
        g.draw(ring);
    }

    /** What is only in A is gone: its ring is broken. */
    private BasicStroke stroke(DifferenceMark mark) {
        float width = (float) (3 * scale);
        if (mark != DifferenceMark.ONLY_A) {
            return new BasicStroke(width);
        }
        float[] dashes = {(float) (6 * scale), (float) (4 * scale)};
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, dashes, 0);
    }

    private void badge(Graphics2D g, double x, double y, DifferenceMark mark) {
        double r = BADGE * scale;
        Ellipse2D disc = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        g.setColor(palette.page());
        g.fill(disc);
        g.setColor(colour(mark));
        g.setStroke(new BasicStroke((float) (2.2 * scale)));
        g.draw(disc);
        g.setColor(palette.ink());
        g.setStroke(new BasicStroke((float) (2.4 * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double s = r * 0.52;
        switch (mark) {
            case ONLY_A -> g.draw(line(x - s, y, x + s, y));
            case ONLY_B -> {
                g.draw(line(x - s, y, x + s, y));
                g.draw(line(x, y - s, x, y + s));
            }
            case STRONGER -> g.fill(triangle(x, y, s, -1));
            case WEAKER -> g.fill(triangle(x, y, s, 1));
            case MOVED -> {
                g.draw(line(x - s, y, x + s * 0.4, y));
                g.fill(head(x + s * 1.2, y, 0, s * 1.3));
            }
        }
    }

    private static Path2D line(double x1, double y1, double x2, double y2) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        return path;
    }

    private static Path2D triangle(double x, double y, double s, int down) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - s * 1.1, y - down * s * 0.75);
        path.lineTo(x + s * 1.1, y - down * s * 0.75);
        path.lineTo(x, y + down * s * 1.05);
        path.closePath();
        return path;
    }

    private static Path2D head(double x, double y, double angle, double length) {
        double back = angle + Math.PI;
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(x + length * Math.cos(back - 0.5), y + length * Math.sin(back - 0.5));
        path.lineTo(x + length * Math.cos(back + 0.5), y + length * Math.sin(back + 0.5));
        path.closePath();
        return path;
    }

    private void arrow(Graphics2D g, Viewport view, MapDifference.Move move) {
        double x1 = view.x(move.from());
        double y1 = view.y(move.from());
        double x2 = view.x(move.to());
        double y2 = view.y(move.to());
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (length < 4) {
            return;
        }
        double angle = Math.atan2(y2 - y1, x2 - x1);
        double tip = Math.min(14 * scale, length / 2);
        Path2D shaft = line(x1, y1, x2 - tip * 0.8 * Math.cos(angle), y2 - tip * 0.8 * Math.sin(angle));
        g.setColor(MapStyle.translucent(palette.mapHalo(), 220));
        g.setStroke(new BasicStroke((float) (6 * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shaft);
        g.setColor(palette.selection());
        g.setStroke(new BasicStroke((float) (2.8 * scale)));
        g.draw(shaft);
        g.fill(head(x2, y2, angle, tip));
        double r = 3.6 * scale;
        g.fill(new Ellipse2D.Double(x1 - r, y1 - r, 2 * r, 2 * r));
    }
}
