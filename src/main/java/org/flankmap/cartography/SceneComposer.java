package org.flankmap.cartography;

import java.awt.geom.Line2D;
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
import java.util.stream.Stream;
import org.flankmap.basemap.AreaName;
import org.flankmap.basemap.Basemap;
import org.flankmap.basemap.Place;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;
import org.flankmap.posture.Alignment;
import org.flankmap.posture.Mode;
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

    private static final String GAP_NAME = "Suwałki gap";
    private static final String KALININGRAD = "KALININGRAD";
    private static final Set<String> OPPOSING = Set.of("RUS", "BLR");

    /** The zoom from which there is space to keep room for names. */
    private static final double NAME_ROOM_FROM = 6;

    /** The weight from which a symbol keeps room for its name. */
    private static final double NAMED_ALWAYS = 4.5;

    /** Below this zoom countries are so small that a name must stay close to be understood. */
    private static final double FAR = 5.4;

    /** How far the names that are never left out may stray, logical pixels. */
    private static final double ALWAYS_NAMED = 320;

    /** Capitals by which one finds one's way on the map of the whole flank: named before formations. */
    private static final Set<String> LANDMARKS = Set.of("Moscow", "Warsaw");

    private static final double LANDMARK_REACH = 90;

    /** The zoom from which roads are drawn whose route is not published. */
    private static final double ILLUSTRATIVE_ROADS = 5.5;

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

    private record LaidOut(
            List<MapSymbol> symbols,
            Map<Subject, Offset> offsets,
            double zoom,
            Merging merging,
            Map<String, SymbolLayout.Placed> placed) {}

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
        List<MapScene.DrawnCorridor> corridors = CorridorPaths.of(view, corridors(view, content));
        List<MapScene.DrawnNode> nodes = nodes(view, content);
        Rectangle2D frame = new Rectangle2D.Double(0, 0, view.width(), view.height());
        LabelPlacer placer = new LabelPlacer(frame);
        reserved.forEach(placer::block);
        symbols.forEach(drawn -> placer.block(grown(drawn.box(), 2 * scale)));
        symbols.forEach(
                drawn -> placer.avoid(new Line2D.Double(drawn.anchorX(), drawn.anchorY(), drawn.x(), drawn.y())));
        areaLabels(placer, view);
        Set<String> landmarks = landmarkLabels(placer, view);
        symbolLabels(placer, symbols);
        nodeLabels(placer, nodes, landmarks);
        List<Point2D> towns = townLabels(placer, view, nodes, landmarks);
        return new MapScene(view, scale, symbols, corridors, nodes, placer.placed(), towns, content.highlighted());
    }

    private static List<MapCorridor> corridors(Viewport view, MapContent content) {
        return content.corridors().stream()
                .filter(shown -> view.camera().zoom() >= ILLUSTRATIVE_ROADS
                        || shown.corridor().mode() != Mode.ROAD
                        || shown.corridor().alignment() != Alignment.ILLUSTRATIVE)
                .toList();
    }

    /** Height of a friendly land-unit frame in logical pixels: smaller when the whole theatre is in view. */
    double frameHeight(double zoom) {
        double part = Math.max(0, Math.min(1, (zoom - 4) / 2.2));
        return scale * (21 + part * 11);
    }

    private List<MapScene.DrawnSymbol> symbols(Viewport view, MapContent content) {
        double side = view.worldSize();
        LaidOut layout = layout(content, view.camera().zoom());
        double layoutSide = Mercator.worldSize(layout.zoom());
        Map<String, MapSymbol> byKey = new HashMap<>();
        content.symbols().forEach(symbol -> byKey.put(key(symbol), symbol));
        double frameHeight = frameHeight(layout.zoom());
        List<MapScene.DrawnSymbol> drawn = new ArrayList<>();
        for (SymbolLayout.Placed spot : layout.placed().values()) {
            MapSymbol symbol = byKey.get(spot.item().id());
            double unitX = Mercator.x(symbol.position().longitude());
            double unitY = Mercator.y(symbol.position().latitude());
            double anchorX = unitX * side + view.originX();
            double anchorY = unitY * side + view.originY();
            double x = anchorX + spot.x() - unitX * layoutSide;
            double y = anchorY + spot.y() - unitY * layoutSide;
            if (x < -BLEED || y < -BLEED || x > view.width() + BLEED || y > view.height() + BLEED) {
                continue;
            }
            Rectangle2D box = bounds(symbol, frameHeight);
            drawn.add(new MapScene.DrawnSymbol(
                    symbol,
                    anchorX,
                    anchorY,
                    x,
                    y,
                    frameHeight * symbol.relativeSize(),
                    new Rectangle2D.Double(x + box.getX(), y + box.getY(), box.getWidth(), box.getHeight()),
                    counted(symbol, spot, layout.merging(), byKey)));
        }
        drawn.sort(Comparator.comparingDouble(
                        (MapScene.DrawnSymbol d) -> d.symbol().weight())
                .thenComparing(d -> key(d.symbol())));
        return drawn;
    }

    /** What counts under a symbol: what is merged into it, and what found no room beside it, with what is merged into that. */
    private static List<Subject> counted(
            MapSymbol symbol, SymbolLayout.Placed spot, Merging merging, Map<String, MapSymbol> byKey) {
        List<Subject> counted = new ArrayList<>();
        merging.shown().get(symbol).forEach(merged -> counted.add(merged.subject()));
        for (String id : spot.stacked()) {
            MapSymbol stacked = byKey.get(id);
            counted.add(stacked.subject());
            merging.shown().get(stacked).forEach(merged -> counted.add(merged.subject()));
        }
        return counted;
    }

    /**
     * The layout for a zoom, over the whole theatre. Between quarter levels it stays the same, so that zooming smoothly does
     * not shuffle the symbols.
     */
    private synchronized LaidOut layout(MapContent content, double exactZoom) {
        List<MapSymbol> symbols = content.symbols();
        double zoom = Math.floor(exactZoom * 4 + 1e-9) / 4;
        if (lastLayout != null
                && lastLayout.zoom() == zoom
                && lastLayout.symbols().equals(symbols)
                && lastLayout.offsets().equals(content.offsets())) {
            return lastLayout;
        }
        double side = Mercator.worldSize(zoom);
        double frameHeight = frameHeight(zoom);
        Merging merging = Merging.at(zoom, symbols);
        List<SymbolLayout.Item> items = new ArrayList<>();
        for (MapSymbol symbol : merging.shown().keySet()) {
            Rectangle2D bounds = bounds(symbol, frameHeight);
            Rectangle2D box = zoom < NAME_ROOM_FROM ? bounds : withNameRoom(symbol, bounds);
            items.add(new SymbolLayout.Item(
                    key(symbol),
                    Mercator.x(symbol.position().longitude()) * side,
                    Mercator.y(symbol.position().latitude()) * side,
                    box,
                    symbol.weight(),
                    symbol.group(),
                    Optional.ofNullable(content.offsets().get(symbol.subject()))
                            .map(offset -> new Point2D.Double(offset.right() * scale, offset.down() * scale))));
        }
        lastLayout = new LaidOut(
                symbols,
                content.offsets(),
                zoom,
                merging,
                new SymbolLayout(SYMBOL_GAP * scale, (item, x, y) -> suits(item, x / side, y / side))
                        .place(items, reserved(zoom)));
        return lastLayout;
    }

    private Rectangle2D bounds(MapSymbol symbol, double frameHeight) {
        return SymbolPainter.bounds(
                symbol.code(), Amplifiers.NONE, 0, 0, frameHeight * symbol.relativeSize(), style.symbols());
    }

    /** The battlegroups, which the comparison is about, keep room for their name below them. */
    private Rectangle2D withNameRoom(MapSymbol symbol, Rectangle2D box) {
        if (symbol.weight() < NAMED_ALWAYS) {
            return box;
        }
        double width = Math.max(box.getWidth(), type.formation.width(symbol.name()) + 4 * scale);
        double height = box.getHeight() + type.formation.lineHeight() + type.detail.lineHeight() + 3 * scale;
        return new Rectangle2D.Double(-width / 2, box.getY(), width, height);
    }

    /** A symbol that has to move aside goes over its own side's land or the sea, never over the other's. */
    private boolean suits(SymbolLayout.Item item, double x, double y) {
        boolean opposing = item.group().equals("opposing");
        Position place = new Position(Mercator.latitude(y), Mercator.longitude(x));
        return basemap.countryAt(place)
                .filter(country -> OPPOSING.contains(country) != opposing)
                .isEmpty();
    }

    /** Where Kaliningrad and the Suwałki gap are named, in world pixels: symbols keep away. */
    private List<Rectangle2D> reserved(double zoom) {
        double side = Mercator.worldSize(zoom);
        List<Rectangle2D> boxes = new ArrayList<>();
        Position middle = basemap.suwalkiGap().middle();
        boxes.add(box(GAP_NAME, type.gap, middle, 14 * scale, side));
        kaliningrad()
                .ifPresent(area -> boxes.add(box(written(area, zoom), look(area, zoom), area.position(), 0, side)));
        return boxes;
    }

    /** Kaliningrad, which is named at every zoom. */
    private Optional<AreaName> kaliningrad() {
        return basemap.areaNamesIn(Camera.THEATRE, FAR).stream()
                .filter(area -> area.text().startsWith(KALININGRAD))
                .findFirst();
    }

    /** Kaliningrad's name without its country when far out. */
    private static String written(AreaName area, double zoom) {
        return area.text().startsWith(KALININGRAD) && zoom < FAR ? KALININGRAD : area.text();
    }

    private static Rectangle2D box(String text, TextStyle look, Position at, double below, double side) {
        double width = look.width(text);
        double height = look.lineHeight();
        double x = Mercator.x(at.longitude()) * side - width / 2;
        double y = Mercator.y(at.latitude()) * side + below - height / 2;
        return new Rectangle2D.Double(x, y, width, height);
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
        List<MapScene.DrawnSymbol> stocks = new ArrayList<>();
        for (int i = symbols.size() - 1; i >= 0; i--) {
            MapScene.DrawnSymbol drawn = symbols.get(i);
            if (drawn.symbol().subject().kind() == Subject.Kind.STOCK) {
                stocks.add(drawn);
            } else {
                symbolLabel(placer, drawn, SymbolWording.formation(drawn.symbol(), type));
            }
        }
        stocks.forEach(drawn -> symbolLabel(placer, drawn, SymbolWording.stock(drawn.symbol(), type)));
    }

    /** The first wording that has room, on the side away from the leader line. */
    private void symbolLabel(LabelPlacer placer, MapScene.DrawnSymbol drawn, List<List<MapLabel.Line>> wordings) {
        boolean leftFirst = drawn.anchorX() > drawn.x() + 1;
        Optional<Subject> subject = Optional.of(drawn.symbol().subject());
        for (List<MapLabel.Line> lines : wordings) {
            if (placer.beside(drawn.box(), 4 * scale, lines, subject, leftFirst)) {
                return;
            }
        }
    }

    private void areaLabels(LabelPlacer placer, Viewport view) {
        Position middle = basemap.suwalkiGap().middle();
        List<MapLabel.Line> gap = List.of(new MapLabel.Line(GAP_NAME, type.gap));
        placer.around(view.x(middle), view.y(middle) + 14 * scale, ALWAYS_NAMED * scale, gap);
        List<AreaName> areas =
                new ArrayList<>(basemap.areaNamesIn(view.extent(), view.camera().zoom()));
        kaliningrad()
                .filter(area -> !areas.contains(area) && view.extent().contains(area.position()))
                .ifPresent(areas::add);
        areas.sort(Comparator.comparing(area -> !area.text().startsWith(KALININGRAD)));
        for (AreaName area : areas) {
            TextStyle look = look(area, view.camera().zoom());
            List<MapLabel.Line> lines =
                    List.of(new MapLabel.Line(written(area, view.camera().zoom()), look));
            placer.around(
                    view.x(area.position()),
                    view.y(area.position()),
                    reach(area, view.camera().zoom()) * scale,
                    lines);
        }
    }

    private TextStyle look(AreaName area, double zoom) {
        if (area.kind() == AreaName.Kind.WATER) {
            return type.water;
        }
        return zoom < FAR ? type.smallCountry : type.country;
    }

    /** How far a name may stray: Kaliningrad is named whatever stands there. */
    private static double reach(AreaName area, double zoom) {
        if (area.text().startsWith(KALININGRAD)) {
            return ALWAYS_NAMED;
        }
        return zoom < FAR ? 48 : 130;
    }

    private Stream<Place> landmarks(Viewport view) {
        return basemap.places().stream()
                .filter(place -> LANDMARKS.contains(place.name())
                        && place.capital()
                        && view.extent().contains(place.position()));
    }

    private Set<String> landmarkLabels(LabelPlacer placer, Viewport view) {
        Set<String> named = new HashSet<>();
        landmarks(view).forEach(place -> {
            List<MapLabel.Line> name = List.of(new MapLabel.Line(place.name(), type.capital));
            double x = view.x(place.position());
            double y = view.y(place.position());
            if (placer.beside(dot(x, y), 3.5 * scale, name, Optional.empty(), false)
                    || placer.around(x, y, LANDMARK_REACH * scale, name)) {
                named.add(place.name());
            }
        });
        return named;
    }

    private void nodeLabels(LabelPlacer placer, List<MapScene.DrawnNode> nodes, Set<String> landmarks) {
        for (MapScene.DrawnNode drawn : nodes) {
            if (!drawn.named() || landmarks.contains(drawn.node().name())) {
                continue;
            }
            TextStyle look = drawn.capital() ? type.capital : type.place;
            placer.beside(
                    dot(drawn.x(), drawn.y()),
                    3.5 * scale,
                    List.of(new MapLabel.Line(drawn.node().name(), look)),
                    Optional.of(Subject.node(drawn.node().id())),
                    false);
        }
    }

    private List<Point2D> townLabels(
            LabelPlacer placer, Viewport view, List<MapScene.DrawnNode> nodes, Set<String> landmarks) {
        Set<String> named = new HashSet<>(landmarks);
        nodes.forEach(drawn -> named.add(drawn.node().name()));
        List<Point2D> towns = new ArrayList<>();
        landmarks(view)
                .filter(place -> landmarks.contains(place.name()))
                .forEach(place -> towns.add(new Point2D.Double(view.x(place.position()), view.y(place.position()))));
        for (Place place : basemap.placesIn(view.extent(), view.camera().zoom())) {
            if (!named.add(place.name())) {
                continue;
            }
            TextStyle look = place.capital() ? type.capital : type.place;
            Point2D spot = new Point2D.Double(view.x(place.position()), view.y(place.position()));
            List<MapLabel.Line> name = List.of(new MapLabel.Line(place.name(), look));
            if (placer.beside(dot(spot.getX(), spot.getY()), 3.5 * scale, name, Optional.empty(), false)) {
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
