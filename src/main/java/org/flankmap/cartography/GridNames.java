package org.flankmap.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.flankmap.cartography.Inter.Weight;
import org.flankmap.geo.MgrsGrid.Spacing;
import org.flankmap.geo.Viewport;

/**
 * Names grid lines along the upper and left edges of what is seen of a view. It is apart from the painting of the map since a
 * picture of the map may reach beyond the window and move under it, while the names stay at the window's edge.
 */
final class GridNames {
    private static final double EDGE = 5;

    private final MapPalette palette;
    private final double scale;

    /** A name and how far along its edge its line is, logical pixels from the edge's beginning. */
    record Name(String text, double at) {}

    GridNames(MapStyle style, double scale) {
        palette = style.palette();
        this.scale = scale;
    }

    /** @param seen the part of the view that is seen, logical pixels */
    void paint(Graphics2D g, Viewport view, Rectangle2D seen, Grid grid) {
        ScenePainter.prepare(g);
        switch (grid) {
            case GRATICULE -> {
                Graticule graticule = GridPainter.graticule(view, scale);
                List<Name> above = new ArrayList<>();
                graticule
                        .meridians(view.extent())
                        .forEach(line -> above.add(
                                new Name(Graticule.label(line, "E", "W"), Graticule.x(view, line) - seen.getX())));
                List<Name> left = new ArrayList<>();
                graticule
                        .parallels(view.extent())
                        .forEach(line -> left.add(
                                0, new Name(Graticule.label(line, "N", "S"), Graticule.y(view, line) - seen.getY())));
                paint(g, seen, above, left, palette.areaInk());
            }
            case MGRS -> {
                Spacing spacing = GridPainter.spacing(view, scale);
                paint(
                        g,
                        seen,
                        MgrsEdge.across(spacing, seen.getWidth(), x -> view.position(seen.getX() + x, seen.getY())),
                        MgrsEdge.down(spacing, seen.getHeight(), y -> view.position(seen.getX(), seen.getY() + y)),
                        palette.waterInk());
            }
        }
    }

    private void paint(Graphics2D g, Rectangle2D seen, List<Name> above, List<Name> left, Color ink) {
        TextStyle look = new TextStyle(Inter.of(Weight.SEMI_BOLD, 10.5 * scale), ink, palette.mapHalo(), 2 * scale);
        double free = 0;
        for (Name name : above) {
            double end = name.at() + look.width(name.text()) + 2 * EDGE * scale;
            if (name.at() >= free && end <= seen.getWidth()) {
                double foot = seen.getY() + EDGE * scale + look.ascent();
                ScenePainter.paintText(g, name.text(), look, seen.getX() + name.at() + EDGE * scale, foot);
                free = end;
            }
        }
        free = 2 * look.lineHeight();
        for (Name name : left) {
            double end = name.at() + 1.3 * look.lineHeight();
            if (name.at() >= free && end <= seen.getHeight()) {
                double foot = seen.getY() + name.at() + 2 * scale + look.ascent();
                ScenePainter.paintText(g, name.text(), look, seen.getX() + EDGE * scale, foot);
                free = end;
            }
        }
    }
}
