package org.flankmap.cartography;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import org.flankmap.basemap.Basemap;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;

/**
 * Lays a map out for a view: symbols first, over the whole theatre at the view's zoom so that moving the view moves nothing
 * else, then labels in order of importance: areas, landmarks, formations, nodes, towns.
 */
public final class SceneComposer {
    private final Basemap basemap;
    private final double scale;
    private final TheatreLayout theatre;
    private final AreaLabels areaLabels;
    private final SymbolLabels symbolLabels;
    private final PlaceLabels placeLabels;

    /** @param scale how much larger than on a workstation everything is drawn, 1 to 2.5 */
    public SceneComposer(Basemap basemap, MapStyle style, double scale) {
        this.basemap = basemap;
        this.scale = scale;
        MapType type = new MapType(style.palette(), scale);
        areaLabels = new AreaLabels(basemap, type, scale);
        theatre = new TheatreLayout(basemap, scale, type, areaLabels);
        symbolLabels = new SymbolLabels(type, scale);
        placeLabels = new PlaceLabels(basemap, type, scale);
    }

    public MapScene compose(Viewport view, MapContent content) {
        return compose(view, content, List.of());
    }

    /** @param reserved where no label may go, because something else will lie there */
    public MapScene compose(Viewport view, MapContent content, List<Rectangle2D> reserved) {
        List<MapScene.DrawnSymbol> symbols =
                SymbolScene.of(view, theatre.at(view.camera().zoom(), content), content.layering());
        List<MapScene.DrawnNode> nodes = placeLabels.nodes(view, content);
        LabelPlacer placer = new LabelPlacer(new Rectangle2D.Double(0, 0, view.width(), view.height()));
        reserved.forEach(placer::block);
        symbols.forEach(drawn -> placer.block(grown(drawn.box(), 2 * scale)));
        symbols.forEach(
                drawn -> placer.avoid(new Line2D.Double(drawn.anchorX(), drawn.anchorY(), drawn.x(), drawn.y())));
        areaLabels.place(placer, view);
        Set<String> landmarks = placeLabels.placeLandmarks(placer, view);
        List<MapScene.DrawnSymbol> marked =
                symbolLabels.place(placer, symbols, Amplifier.at(view.camera().zoom(), content.amplifiers()));
        placeLabels.placeNodes(placer, nodes, landmarks);
        List<Point2D> towns = placeLabels.placeTowns(placer, view, nodes, landmarks);
        return new MapScene(
                view,
                scale,
                marked,
                CorridorPaths.of(view, content.corridors()),
                nodes,
                placer.placed(),
                towns,
                content.highlighted(),
                content.layering());
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    /** The Suwałki gap as a line of the view. */
    Path2D gapLine(Viewport view) {
        Path2D line = new Path2D.Double();
        Position from = basemap.suwalkiGap().from();
        Position to = basemap.suwalkiGap().to();
        line.moveTo(view.x(from), view.y(from));
        line.lineTo(view.x(to), view.y(to));
        return line;
    }
}
