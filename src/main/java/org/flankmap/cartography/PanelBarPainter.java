package org.flankmap.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Paints how far a state's posture fills a brigade: a bar with what is there, held, announced and required. */
final class PanelBarPainter {
    private final MapPalette palette;
    private final double unit;

    /** @param unit a logical pixel of a workstation's panel, in those drawn */
    PanelBarPainter(MapPalette palette, double unit) {
        this.palette = palette;
        this.unit = unit;
    }

    /** A sample of what a bar shows: 0 is A, 1 is B, 2 what is held ready, 3 what is announced, 4 what is required. */
    void sample(Graphics2D g, Rectangle2D swatch, int kind) {
        switch (kind) {
            case 0 -> fill(g, swatch, palette.a());
            case 1 -> fill(g, swatch, palette.b());
            case 2 -> hatch(g, swatch);
            case 3 -> outline(g, swatch);
            default -> tick(g, swatch.getCenterX(), swatch.getY(), swatch.getMaxY(), 2.2, palette.ink());
        }
    }

    void paint(Graphics2D g, PanelContent.Bar bar, Rectangle2D box) {
        double left = box.getX();
        double top = box.getY();
        double width = box.getWidth();
        double height = box.getHeight();
        double brigade = width / bar.whole();
        fill(g, box, palette.track());
        double inPlace = Math.min(width, bar.b() * brigade);
        double held = Math.min(width - inPlace, bar.held() * brigade);
        double announced = Math.min(width - inPlace - held, bar.announced() * brigade);
        if (held > 0) {
            hatch(g, new Rectangle2D.Double(left + inPlace, top, held, height));
        }
        if (announced > 0) {
            outline(g, new Rectangle2D.Double(left + inPlace + held, top, announced, height));
        }
        fill(g, new Rectangle2D.Double(left, top, inPlace, height), palette.b());
        double thin = height * 0.36;
        double before = Math.min(width, bar.a() * brigade);
        fill(g, new RoundRectangle2D.Double(left, top + height - thin, before, thin, 3, 3), palette.a());
        tick(g, left + brigade, top, top + height, 1, palette.mutedInk());
        double required = left + bar.required() * brigade;
        tick(g, required, top - 4 * unit, top + height + 4 * unit, 2.2, palette.ink());
    }

    private void tick(Graphics2D g, double x, double top, double foot, double strength, Color ink) {
        g.setColor(ink);
        g.setStroke(new BasicStroke((float) (strength * unit)));
        g.draw(new Line2D.Double(x, top, x, foot));
    }

    private static void fill(Graphics2D g, Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
    }

    private void hatch(Graphics2D g, Rectangle2D area) {
        Shape clip = g.getClip();
        g.clip(area);
        g.setColor(MapStyle.translucent(palette.b(), 70));
        g.fill(area);
        g.setColor(palette.b());
        double step = 7 * unit;
        g.setStroke(new BasicStroke((float) (2.4 * unit)));
        double span = area.getHeight();
        for (double x = area.getX() - span; x < area.getMaxX(); x += step) {
            g.draw(new Line2D.Double(x, area.getMaxY(), x + span, area.getY()));
        }
        g.setClip(clip);
    }

    private void outline(Graphics2D g, Rectangle2D area) {
        float[] dashes = {(float) (4 * unit), (float) (3 * unit)};
        g.setColor(palette.b());
        g.setStroke(new BasicStroke((float) (1.5 * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dashes, 0));
        g.draw(new Rectangle2D.Double(
                area.getX() + unit, area.getY() + unit, area.getWidth() - 2 * unit, area.getHeight() - 2 * unit));
    }
}
