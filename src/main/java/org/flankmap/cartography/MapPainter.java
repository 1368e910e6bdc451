package org.flankmap.cartography;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.flankmap.basemap.Basemap;
import org.flankmap.basemap.BasemapPainter;
import org.flankmap.geo.Viewport;

/** Paints a whole map, base map and posture, in one style at one scale. Safe to use from several threads. */
public final class MapPainter {
    private final BasemapPainter basemap;
    private final SceneComposer composer;
    private final ScenePainter painter;
    private final DifferencePainter differences;
    private final ArrivalPainter arrivals;
    private final GridPainter grids;
    private final GridNames gridNames;
    private final MeasurePainter measures;
    private final MapStyle style;

    /** @param scale how much larger than on a workstation symbols, lines and letters are, 1 to 2.5 */
    public MapPainter(Basemap basemap, MapStyle style, double scale) {
        this.basemap = new BasemapPainter(basemap);
        this.style = style;
        composer = new SceneComposer(basemap, style, scale);
        painter = new ScenePainter(style, scale);
        differences = new DifferencePainter(style, scale);
        arrivals = new ArrivalPainter(style, scale);
        grids = new GridPainter(style, scale);
        gridNames = new GridNames(style, scale);
        measures = new MeasurePainter(style, scale);
    }

    /** Lays the view out without painting it. */
    public MapScene compose(Viewport view, MapContent content) {
        return composer.compose(view, content);
    }

    /** Paints the view in logical pixels, opaque, and answers with what was laid out. */
    public MapScene paint(Graphics2D g, Viewport view, MapContent content) {
        return paint(g, view, content, List.of());
    }

    /** As {@link #paint(Graphics2D, Viewport, MapContent)}, with boxes that no label may enter. */
    public MapScene paint(Graphics2D g, Viewport view, MapContent content, List<Rectangle2D> reserved) {
        basemap.paint(g, view, style.basemap());
        MapScene scene = composer.compose(view, content, reserved);
        painter.paint(g, scene, composer.gapLine(view));
        return scene;
    }

    /** Paints a face, its marks of difference included. */
    public MapScene paint(Graphics2D g, Viewport view, MapFace face, List<Rectangle2D> reserved) {
        MapScene scene = compose(view, face, reserved);
        paint(g, face, scene);
        return scene;
    }

    /** Lays a face out with boxes that no label may enter, for painting it part by part. */
    public MapScene compose(Viewport view, MapFace face, List<Rectangle2D> reserved) {
        return composer.compose(view, face.content(), reserved);
    }

    /** Paints a face that was laid out before; it may be painted often. */
    public void paint(Graphics2D g, MapFace face, MapScene scene) {
        Viewport view = scene.view();
        basemap.paint(g, view, style.basemap(), country -> face.shading()
                .map(shading -> shading.colour(country, style.basemap().land(country), style))
                .orElseGet(() -> style.basemap().land(country)));
        MapOverlays overlays = face.overlays();
        overlays.grids().stream().sorted().forEach(grid -> grids.paint(g, view, grid));
        overlays.rings().forEach(rings -> measures.paintRings(g, view, rings));
        face.arrival().ifPresent(marks -> arrivals.paintBelow(g, view, marks));
        painter.paint(g, scene, composer.gapLine(view));
        face.arrival().ifPresent(marks -> arrivals.paintAbove(g, view, marks));
        face.difference().ifPresent(difference -> differences.paint(g, scene, difference));
        FreeSpots free = new FreeSpots(scene);
        overlays.rings().forEach(rings -> measures.paintRingLabels(g, view, rings, free));
        overlays.measurements().forEach(measured -> measures.paint(g, view, measured, free));
    }

    /**
     * Names the lines of the grids along the upper and left edges of what is seen, above the map; apart from
     * {@link #paint(Graphics2D, MapFace, MapScene)}, so that a window can hold the names while the map moves below them.
     *
     * @param seen the part of the view that is seen, logical pixels
     */
    public void paintGridNames(Graphics2D g, Viewport view, Rectangle2D seen, MapOverlays overlays) {
        overlays.grids().stream().sorted().forEach(grid -> gridNames.paint(g, view, seen, grid));
    }
}
