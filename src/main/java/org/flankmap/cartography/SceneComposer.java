package org.flankmap.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flankmap.basemap.AreaName;
import org.flankmap.basemap.Basemap;
import org.flankmap.basemap.Place;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;
import org.flankmap.posture.Node;
import org.flankmap.posture.NodeKind;
import org.flankmap.symbology.Amplifiers;
import org.flankmap.symbology.SymbolPainter;

/**
 * Lays a map out for a view: symbols first, over the whole theatre at the view's zoom so that moving the view moves nothing
 * else, then labels in order of importance: formations, areas, nodes, towns.
 */
public final class SceneComposer {
    private static final double SYMBOL_GAP = 4;
    private static final double DOT = 2.6;

    /** Symbols this far outside the view are laid out with it, so that one cut by the frame is still drawn. */
    private static final double BLEED = 120;

    /** The rank of a node that no town has the name of. */
    private static final int SMALL = 7;

    /** The zoom from which nodes without a name are dotted. */
    private static final double DOTS_FROM = 6;

    private final Basemap basemap;
    private final MapStyle style;
    private final double scale;
    private final MapType type;
    private final Map<String, Integer> ranks = new HashMap<>();
    private LaidOut lastLayout;

    private record LaidOut(MapContent content, double zoom, Map<String, SymbolLayout.Placed> placed) {}

    /** @param scale how much larger than on a workstation everything is drawn, 1 to 2.5 */
    public SceneComposer(Basemap basemap, MapStyle style, double scale) {
        this.basemap = basemap;
        this.style = style;
        this.scale = scale;
        this.type = new MapType(style.palette(), scale);
        basemap.places().forEach(place -> ranks.merge(place.name(), place.rank(), Math::min));
    }

    public MapScene compose(Viewport view, MapContent content) {
        return compose(view, content, List.of());
    }

    /** @param reserved where no label may go, because something else will lie there */
    public MapScene compose(Viewport view, MapContent content, List<Rectangle2D> reserved) {
        List<MapScene.DrawnSymbol> symbols = symbols(view, content);
        List<MapScene.DrawnCorridor> corridors = CorridorPaths.of(view, content.corridors());
        List<MapScene.DrawnNode> nodes = nodes(view, content);
        Rectangle2D frame = new Rectangle2D.Double(0, 0, view.width(), view.height());
        LabelPlacer placer = new LabelPlacer(frame);
        reserved.forEach(placer::block);
        symbols.forEach(drawn -> placer.block(grown(drawn.box(), 2 * scale)));
        symbolLabels(placer, symbols);
        areaLabels(placer, view);
        nodeLabels(placer, nodes);
        List<Point2D> towns = townLabels(placer, view, nodes);
        return new MapScene(view, scale, symbols, corridors, nodes, placer.placed(), towns, content.highlighted());
    }

    /** Height of a friendly land-unit frame in logical pixels: smaller when the whole theatre is in view. */
    double frameHeight(double zoom) {
        double part = Math.max(0, Math.min(1, (zoom - 4) / 2.2));
        return scale * (21 + part * 11);
    }

    private List<MapScene.DrawnSymbol> symbols(Viewport view, MapContent content) {
        double side = view.worldSize();
        Map<String, SymbolLayout.Placed> placed = layout(content, view.camera().zoom());
        Map<String, MapSymbol> byKey = new HashMap<>();
        content.symbols().forEach(symbol -> byKey.put(key(symbol), symbol));
        double frameHeight = frameHeight(view.camera().zoom());
        List<MapScene.DrawnSymbol> drawn = new ArrayList<>();
        for (SymbolLayout.Placed spot : placed.values()) {
            double x = spot.x() + view.originX();
            double y = spot.y() + view.originY();
            if (x < -BLEED || y < -BLEED || x > view.width() + BLEED || y > view.height() + BLEED) {
                continue;
            }
            MapSymbol symbol = byKey.get(spot.item().id());
            Rectangle2D box = spot.item().box();
            drawn.add(new MapScene.DrawnSymbol(
                    symbol,
                    Mercator.x(symbol.position().longitude()) * side + view.originX(),
                    Mercator.y(symbol.position().latitude()) * side + view.originY(),
                    x,
                    y,
                    frameHeight * symbol.relativeSize(),
                    new Rectangle2D.Double(x + box.getX(), y + box.getY(), box.getWidth(), box.getHeight()),
                    spot.stacked().stream().map(id -> byKey.get(id).subject()).toList()));
        }
        drawn.sort(Comparator.comparingDouble(
                        (MapScene.DrawnSymbol d) -> d.symbol().weight())
                .thenComparing(d -> key(d.symbol())));
        return drawn;
    }

    private synchronized Map<String, SymbolLayout.Placed> layout(MapContent content, double zoom) {
        if (lastLayout != null
                && lastLayout.content().symbols().equals(content.symbols())
                && lastLayout.zoom() == zoom) {
            return lastLayout.placed();
        }
        double side = Mercator.worldSize(zoom);
        double frameHeight = frameHeight(zoom);
        List<SymbolLayout.Item> items = new ArrayList<>();
        for (MapSymbol symbol : content.symbols()) {
            Rectangle2D box = SymbolPainter.bounds(
                    symbol.code(), Amplifiers.NONE, 0, 0, frameHeight * symbol.relativeSize(), style.symbols());
            items.add(new SymbolLayout.Item(
                    key(symbol),
                    Mercator.x(symbol.position().longitude()) * side,
                    Mercator.y(symbol.position().latitude()) * side,
                    box,
                    symbol.weight(),
                    symbol.group()));
        }
        lastLayout = new LaidOut(content, zoom, new SymbolLayout(SYMBOL_GAP * scale).place(items));
        return lastLayout.placed();
    }

    private static String key(MapSymbol symbol) {
        return symbol.subject().kind() + ":" + symbol.subject().id();
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    private List<MapScene.DrawnNode> nodes(Viewport view, MapContent content) {
        Extent extent = view.extent();
        double zoom = view.camera().zoom();
        return content.nodes().stream()
                .filter(node -> extent.contains(node.position()))
                .map(node -> new MapScene.DrawnNode(
                        node,
                        view.x(node.position()),
                        view.y(node.position()),
                        ranks.getOrDefault(node.name(), SMALL) == 0,
                        zoom >= nodeZoom(node)))
                .filter(drawn -> drawn.named() || zoom >= DOTS_FROM)
                .toList();
    }

    /** The zoom from which a node is named: by its town's rank, ports and airports a little earlier. */
    private double nodeZoom(Node node) {
        int rank = ranks.getOrDefault(node.name(), SMALL);
        boolean gate = node.kinds().contains(NodeKind.PORT) || node.kinds().contains(NodeKind.GAUGE_CHANGE);
        return Math.min(6.6, 3.6 + rank * (gate ? 0.42 : 0.5));
    }

    private void symbolLabels(LabelPlacer placer, List<MapScene.DrawnSymbol> symbols) {
        for (int i = symbols.size() - 1; i >= 0; i--) {
            MapSymbol symbol = symbols.get(i).symbol();
            List<MapLabel.Line> name = List.of(new MapLabel.Line(labelName(symbols.get(i)), type.formation));
            Rectangle2D box = symbols.get(i).box();
            Optional<Subject> subject = Optional.of(symbol.subject());
            boolean full = !symbol.detail().isEmpty()
                    && placer.beside(
                            box,
                            4 * scale,
                            List.of(name.get(0), new MapLabel.Line(symbol.detail(), type.detail)),
                            subject);
            if (!full) {
                placer.beside(box, 4 * scale, name, subject);
            }
        }
    }

    private static String labelName(MapScene.DrawnSymbol drawn) {
        int more = drawn.stacked().size();
        return more == 0 ? drawn.symbol().name() : drawn.symbol().name() + " +" + more;
    }

    private void areaLabels(LabelPlacer placer, Viewport view) {
        for (AreaName area : basemap.areaNamesIn(view.extent(), view.camera().zoom())) {
            TextStyle look = area.kind() == AreaName.Kind.WATER ? type.water : type.country;
            List<MapLabel.Line> lines = List.of(new MapLabel.Line(area.text(), look));
            placer.around(view.x(area.position()), view.y(area.position()), 110 * scale, lines);
        }
        Position middle = basemap.suwalkiGap().middle();
        List<MapLabel.Line> gap = List.of(new MapLabel.Line("Suwałki gap", type.gap));
        placer.around(view.x(middle), view.y(middle) + 14 * scale, 90 * scale, gap);
    }

    private void nodeLabels(LabelPlacer placer, List<MapScene.DrawnNode> nodes) {
        for (MapScene.DrawnNode drawn : nodes) {
            if (!drawn.named()) {
                continue;
            }
            TextStyle look = drawn.capital() ? type.capital : type.place;
            placer.beside(
                    dot(drawn.x(), drawn.y()),
                    3.5 * scale,
                    List.of(new MapLabel.Line(drawn.node().name(), look)),
                    Optional.of(Subject.node(drawn.node().id())));
        }
    }

    private List<Point2D> townLabels(LabelPlacer placer, Viewport view, List<MapScene.DrawnNode> nodes) {
        Set<String> named = new HashSet<>();
        nodes.forEach(drawn -> named.add(drawn.node().name()));
        List<Point2D> towns = new ArrayList<>();
        for (Place place : basemap.placesIn(view.extent(), view.camera().zoom())) {
            if (!named.add(place.name())) {
                continue;
            }
            TextStyle look = place.capital() ? type.capital : type.place;
            Point2D spot = new Point2D.Double(view.x(place.position()), view.y(place.position()));
            List<MapLabel.Line> name = List.of(new MapLabel.Line(place.name(), look));
            if (placer.beside(dot(spot.getX(), spot.getY()), 3.5 * scale, name, Optional.empty())) {
                towns.add(spot);
            }
        }
        return towns;
    }

    private Rectangle2D dot(double x, double y) {
        double radius = DOT * scale;
        return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
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
