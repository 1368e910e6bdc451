package org.flankmap.snapshot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.flankmap.cartography.MapPalette;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PageBox;
import org.flankmap.cartography.Wording;

/** Points up: on a Mercator map that is north everywhere. */
final class NorthArrow {
    /** Logical pixels. */
    static final double WIDTH = 40;

    static final double HEIGHT = 58;

    private NorthArrow() {}

    /** Draws it with the upper left corner of its box at a point. */
    static void paint(Graphics2D g, double x, double y, MapStyle style) {
        MapPalette palette = style.palette();
        PageBox.paint(g, x, y, WIDTH, HEIGHT, palette, 1);
        double middle = x + WIDTH / 2;
        Path2D needle = new Path2D.Double();
        needle.moveTo(middle, y + 8);
        needle.lineTo(middle + 9, y + 34);
        needle.lineTo(middle, y + 28);
        needle.lineTo(middle - 9, y + 34);
        needle.closePath();
        Path2D half = new Path2D.Double();
        half.moveTo(middle, y + 8);
        half.lineTo(middle, y + 28);
        half.lineTo(middle - 9, y + 34);
        half.closePath();
        g.setColor(palette.ink());
        g.fill(half);
        g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(needle);
        Wording letter = Wording.label(style);
        letter.draw(g, "N", middle - letter.width("N") / 2, y + 50);
    }
}
