package org.flankmap.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.flankmap.cartography.Inter;
import org.flankmap.cartography.Inter.Weight;
import org.flankmap.cartography.MapPalette;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.ScenePainter;
import org.flankmap.cartography.TextStyle;

/** Type and colours of the charts, in one style at one scale. */
final class ChartLook {
    private static final int BAND = 56;
    private static final String ELLIPSIS = "…";

    final MapStyle style;
    final MapPalette palette;
    final double scale;
    final TextStyle heading;
    final TextStyle strong;
    final TextStyle body;
    final TextStyle muted;

    /** @param scale how much larger than on a workstation everything is drawn */
    ChartLook(MapStyle style, double scale) {
        this.style = style;
        this.scale = scale;
        palette = style.palette();
        heading = text(Weight.BOLD, 15, palette.ink());
        strong = text(Weight.SEMI_BOLD, 12.5, palette.ink());
        body = text(Weight.REGULAR, 12.5, palette.ink());
        muted = text(Weight.REGULAR, 11.5, palette.mutedInk());
    }

    private TextStyle text(Weight weight, double size, Color ink) {
        return new TextStyle(Inter.of(weight, size * scale), ink, palette.page(), 0);
    }

    /** Small text of another colour. */
    TextStyle small(Color ink) {
        return text(Weight.SEMI_BOLD, 11, ink);
    }

    double px(double logical) {
        return logical * scale;
    }

    BasicStroke line(double width) {
        return new BasicStroke((float) px(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    /** A line whose corners are full. */
    BasicStroke steps(double width) {
        return new BasicStroke((float) px(width), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER);
    }

    BasicStroke dotted(double width) {
        float[] dots = {(float) px(1.5), (float) px(2.5)};
        return new BasicStroke((float) px(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dots, 0);
    }

    BasicStroke dashed(double width) {
        float[] dashes = {(float) px(4), (float) px(3)};
        return new BasicStroke((float) px(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dashes, 0);
    }

    static Color translucent(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAND);
    }

    void page(Graphics2D g, Rectangle2D box) {
        ScenePainter.prepare(g);
        g.setColor(palette.page());
        g.fill(box);
    }

    /** The text, cut at its end where it is wider than a width. */
    static String fitted(String text, TextStyle look, double width) {
        if (look.width(text) <= width) {
            return text;
        }
        for (int length = text.length() - 1; length > 0; length--) {
            String shorter = text.substring(0, length).stripTrailing() + ELLIPSIS;
            if (look.width(shorter) <= width) {
                return shorter;
            }
        }
        return "";
    }
}
