package org.flankmap.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Geodesy;
import org.flankmap.geo.MgrsGrid;
import org.flankmap.geo.MgrsGrid.Spacing;
import org.flankmap.geo.Viewport;

/** Draws the lines of coordinate grids, below the posture; {@link GridNames} names them. */
final class GridPainter {
    private static final double MERIDIANS_APART = 110;
    private static final double MGRS_APART = 45;

    private final MapPalette palette;
    private final double scale;

    GridPainter(MapStyle style, double scale) {
        palette = style.palette();
        this.scale = scale;
    }

    void paint(Graphics2D g, Viewport view, Grid grid) {
        ScenePainter.prepare(g);
        switch (grid) {
            case GRATICULE -> graticule(g, view);
            case MGRS -> mgrs(g, view);
        }
    }

    private void graticule(Graphics2D g, Viewport view) {
        Graticule graticule = graticule(view, scale);
        Extent extent = view.extent();
        pen(g, palette.areaInk(), 0.9);
        for (int meridian : graticule.meridians(extent)) {
            double x = Graticule.x(view, meridian);
            g.draw(new Line2D.Double(x, 0, x, view.height()));
        }
        for (int parallel : graticule.parallels(extent)) {
            double y = Graticule.y(view, parallel);
            g.draw(new Line2D.Double(0, y, view.width(), y));
        }
    }

    private void mgrs(Graphics2D g, Viewport view) {
        for (MgrsGrid.Piece piece : MgrsGrid.lines(view.extent(), spacing(view, scale))) {
            pen(g, palette.waterInk(), piece.edge() ? 1.8 : 0.9);
            g.draw(new Line2D.Double(
                    view.x(piece.from()), view.y(piece.from()), view.x(piece.to()), view.y(piece.to())));
        }
    }

    /** The meridians and parallels that a view has room for. */
    static Graticule graticule(Viewport view, double scale) {
        return Graticule.of(view, MERIDIANS_APART * scale);
    }

    /** The finest MGRS grid that a view has room for in its middle. */
    static Spacing spacing(Viewport view, double scale) {
        double middle = view.height() / 2;
        double metres = Geodesy.distance(view.position(0, middle), view.position(MGRS_APART * scale, middle));
        Spacing[] coarsestFirst = Spacing.values();
        for (int i = coarsestFirst.length - 1; i > 0; i--) {
            if (coarsestFirst[i].metres() >= metres) {
                return coarsestFirst[i];
            }
        }
        return Spacing.ZONE;
    }

    private void pen(Graphics2D g, Color colour, double width) {
        g.setColor(MapStyle.translucent(colour, 130));
        g.setStroke(new BasicStroke((float) (width * scale)));
    }
}
