package org.flankmap.snapshot;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.flankmap.cartography.MapPalette;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.Wording;

/** Paints what a page says in words: claims with their sources, beside a map or over it. */
final class TellingPainter {
    private static final double MARGIN = 26;
    private static final double MARK = 4;
    private static final double LEADING = 1.32;

    /** How much of a cover's width its words may take. */
    private static final double COVER_SHARE = 0.6;

    private final MapPalette palette;
    private final Wording heading;
    private final Wording lead;
    private final Wording claim;
    private final Wording source;

    TellingPainter(MapStyle style) {
        palette = style.palette();
        heading = Wording.heading(style);
        lead = Wording.lead(style);
        claim = Wording.claim(style);
        source = Wording.source(style);
    }

    /** Fills the box beside the map; the claims are spread so that they do not crowd at its upper edge. */
    void beside(Graphics2D g, Telling telling, Rectangle2D box) {
        g.setColor(palette.page());
        g.fill(box);
        double width = box.getWidth() - 2 * MARGIN;
        double needed = height(telling.points(), width);
        double spare = box.getHeight() - needed;
        double gap = Math.max(10, Math.min(30, spare / (telling.points().size() + 1)));
        double total = needed + gap * (telling.points().size() - 1);
        double y = box.getY() + Math.max(14, Math.min(spare / 2, (box.getHeight() - total) / 2));
        points(g, telling.points(), box.getX() + MARGIN, width, y, gap);
    }

    /** Title, subtitle and claims over the whole map, on the left, where the map fades. */
    void cover(Graphics2D g, Page page, Rectangle2D box) {
        double fade = box.getWidth() * COVER_SHARE;
        Color ground = palette.page();
        Color solid = new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), 242);
        Color clear = new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), 0);
        double right = box.getX() + fade;
        g.setColor(solid);
        g.fill(new Rectangle2D.Double(box.getX(), box.getY(), fade, box.getHeight()));
        g.setPaint(new GradientPaint((float) right, 0, solid, (float) (right + box.getWidth() * 0.16), 0, clear));
        g.fill(new Rectangle2D.Double(right, box.getY(), box.getWidth() * 0.16, box.getHeight()));
        double left = box.getX() + 2 * MARGIN;
        double width = fade - 2.4 * MARGIN;
        List<Telling.Point> points = page.telling().map(Telling::points).orElse(List.of());
        boolean titled = page.options().shows(Piece.TITLE);
        double gap = 16;
        double height = (titled ? words(heading, page.title(), width) + words(lead, page.subtitle(), width) + 30 : 0)
                + height(points, width)
                + gap * points.size();
        double y = box.getY() + Math.max(MARGIN, (box.getHeight() - height) / 2);
        if (titled) {
            g.setColor(palette.b());
            g.fill(new Rectangle2D.Double(left, y - 14, 64, MARK));
            y = draw(g, heading, page.title(), left, width, y);
            y = draw(g, lead, page.subtitle(), left, width, y + 8) + 22;
        }
        points(g, points, left, width, y, gap);
    }

    private void points(Graphics2D g, List<Telling.Point> points, double left, double width, double top, double gap) {
        double y = top;
        for (Telling.Point point : points) {
            double foot = draw(g, claim, point.text(), left + 16, width - 16, y);
            if (!point.source().isEmpty()) {
                foot = draw(g, source, point.source(), left + 16, width - 16, foot + 2);
            }
            g.setColor(palette.b());
            g.fill(new Rectangle2D.Double(left, y + 3, MARK, foot - y - 4));
            y = foot + gap;
        }
    }

    private double height(List<Telling.Point> points, double width) {
        return points.stream()
                .mapToDouble(point -> words(claim, point.text(), width - 16)
                        + (point.source().isEmpty() ? 0 : 2 + words(source, point.source(), width - 16)))
                .sum();
    }

    private static double words(Wording look, String text, double width) {
        return text.isEmpty() ? 0 : look.lines(text, width).size() * look.size() * LEADING;
    }

    /** Draws lines downwards from a top; answers with their foot. */
    private static double draw(Graphics2D g, Wording look, String text, double left, double width, double top) {
        double y = top;
        if (text.isEmpty()) {
            return y;
        }
        for (String line : look.lines(text, width)) {
            look.draw(g, line, left, y + look.size());
            y += look.size() * LEADING;
        }
        return y;
    }
}
