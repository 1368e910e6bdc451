package org.flankmap.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;

/** The plain box behind everything that lies on the map without belonging to it. */
public final class PageBox {
    private PageBox() {}

    public static void paint(
            Graphics2D g, double x, double y, double width, double height, MapPalette palette, double scale) {
        RoundRectangle2D box = new RoundRectangle2D.Double(x, y, width, height, 10 * scale, 10 * scale);
        g.setColor(MapStyle.translucent(palette.page(), 238));
        g.fill(box);
        g.setColor(palette.rule());
        g.setStroke(new BasicStroke((float) scale));
        g.draw(box);
    }
}
