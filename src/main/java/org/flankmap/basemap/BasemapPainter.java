package org.flankmap.basemap;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import org.flankmap.geo.Viewport;

/** Paints land, water and borders of a view, opaque, in logical pixels. Names are not its business. */
public final class BasemapPainter {
    private static final double LOG_2 = Math.log(2);

    private final Basemap basemap;

    public BasemapPainter(Basemap basemap) {
        this.basemap = basemap;
    }

    public void paint(Graphics2D g, Viewport view, BasemapStyle style) {
        paint(g, view, style, style::land);
    }

    /** @param colours of the countries, by alpha-3 */
    public void paint(Graphics2D g, Viewport view, BasemapStyle style, Function<String, Color> colours) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(style.sea());
        g.fill(new Rectangle2D.Double(0, 0, view.width(), view.height()));
        Land land = basemap.landAt(view.camera().zoom() + Math.log(view.scale()) / LOG_2);
        for (Land.Country country : land.countries()) {
            ShapeBuilder shape = new ShapeBuilder(view);
            country.rings().forEach(shape::closed);
            g.setColor(colours.apply(country.id()));
            g.fill(shape.path());
        }
        water(g, view, land, style);
        lines(g, view, land, style);
    }

    private static void water(Graphics2D g, Viewport view, Land land, BasemapStyle style) {
        ShapeBuilder lakes = new ShapeBuilder(view);
        land.lakes().forEach(lakes::closed);
        g.setColor(style.lake());
        g.fill(lakes.path());
        g.setColor(style.coast());
        g.setStroke(stroke(0.5));
        g.draw(lakes.path());
        if (view.camera().zoom() >= 4.5) {
            ShapeBuilder rivers = new ShapeBuilder(view);
            land.rivers().forEach(rivers::open);
            g.setColor(style.river());
            g.setStroke(stroke(1));
            g.draw(rivers.path());
        }
    }

    private static void lines(Graphics2D g, Viewport view, Land land, BasemapStyle style) {
        ShapeBuilder coasts = new ShapeBuilder(view);
        land.coasts().forEach(coasts::open);
        g.setColor(style.coast());
        g.setStroke(stroke(0.8));
        g.draw(coasts.path());
        ShapeBuilder borders = new ShapeBuilder(view);
        ShapeBuilder baltic = new ShapeBuilder(view);
        for (Land.Border border : land.borders()) {
            boolean strong = BasemapStyle.isBaltic(border.one()) || BasemapStyle.isBaltic(border.other());
            (strong ? baltic : borders).open(border.line());
        }
        g.setColor(style.border());
        g.setStroke(stroke(0.9));
        g.draw(borders.path());
        g.setStroke(stroke(1.5));
        g.draw(baltic.path());
    }

    private static BasicStroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
