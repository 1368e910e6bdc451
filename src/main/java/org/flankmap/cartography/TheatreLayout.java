package org.flankmap.cartography;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flankmap.basemap.Basemap;
import org.flankmap.geo.Mercator;
import org.flankmap.symbology.Amplifiers;
import org.flankmap.symbology.SymbolPainter;
import org.flankmap.symbology.SymbolStyle;

/**
 * Where every symbol of the theatre stands at a zoom, whatever part of it is seen, so that moving the view moves nothing
 * else. Remembers the last layout; safe to use from several threads.
 */
final class TheatreLayout {
    private static final double SYMBOL_GAP = 4;
    /** The look in which a symbol covers most, so that a change of look moves nothing. */
    private static final SymbolStyle WIDEST = SymbolStyle.DARK;

    private static final Set<String> OPPOSING = Set.of("RUS", "BLR");

    private static final Set<String> AT_WAR = Set.of("UKR");

    /** What a symbol goes to stay off a country of its own side that is not its host, in rings. */
    private static final double ABROAD = 0.8;

    /** The zoom from which there is space to keep room for names. */
    private static final double NAME_ROOM_FROM = 6;

    /** The weight from which a symbol keeps room for its name. */
    private static final double NAMED_ALWAYS = 4.5;

    private final Basemap basemap;
    private final double scale;
    private final MapType type;
    private final AreaLabels areas;
    private LaidOut last;

    /**
     * The layout of all symbols.
     *
     * @param symbols what was laid out
     * @param offsets what was moved by hand
     * @param zoom the zoom it holds for, a multiple of a quarter
     * @param spread the symbols that are shown, in drawing order: the heaviest last
     */
    record LaidOut(List<MapSymbol> symbols, Map<Subject, Offset> offsets, double zoom, List<Spread> spread) {
        private boolean holdsFor(MapContent content, double asked) {
            return zoom == asked && symbols.equals(content.symbols()) && offsets.equals(content.offsets());
        }
    }

    /**
     * Where a symbol stands.
     *
     * @param right logical pixels from its true place
     * @param down logical pixels from its true place
     * @param frameHeight height of a friendly land-unit frame at its size
     * @param box what it covers, relative to the middle of its frame
     * @param counted what counts under it: what is merged into it, and what found no room beside it, with what is merged
     *     into that
     */
    record Spread(
            MapSymbol symbol, double right, double down, double frameHeight, Rectangle2D box, List<Subject> counted) {}

    /** @param areas what is always named, and keeps its room */
    TheatreLayout(Basemap basemap, double scale, MapType type, AreaLabels areas) {
        this.basemap = basemap;
        this.scale = scale;
        this.type = type;
        this.areas = areas;
    }

    /** Height of a friendly land-unit frame in logical pixels: smaller when the whole theatre is in view. */
    private double frameHeight(double zoom) {
        double part = Math.max(0, Math.min(1, (zoom - 4) / 2.2));
        return scale * (21 + part * 11);
    }

    /** The layout for a zoom; between quarter levels it stays the same, so that zooming smoothly shuffles nothing. */
    synchronized LaidOut at(double exactZoom, MapContent content) {
        double zoom = Math.floor(exactZoom * 4 + 1e-9) / 4;
        if (last == null || !last.holdsFor(content, zoom)) {
            last = new LaidOut(content.symbols(), content.offsets(), zoom, spread(zoom, content));
        }
        return last;
    }

    private List<Spread> spread(double zoom, MapContent content) {
        double side = Mercator.worldSize(zoom);
        double frameHeight = frameHeight(zoom);
        Map<String, Merging.Shown> shown = new LinkedHashMap<>();
        List<SymbolLayout.Item> items = new ArrayList<>();
        for (Merging.Shown own : Merging.at(zoom, content.symbols())) {
            MapSymbol symbol = own.symbol();
            String id = symbol.subject().kind() + ":" + symbol.subject().id();
            shown.put(id, own);
            Rectangle2D bounds = bounds(symbol, frameHeight);
            items.add(new SymbolLayout.Item(
                    id,
                    Mercator.x(symbol.position().longitude()) * side,
                    Mercator.y(symbol.position().latitude()) * side,
                    zoom < NAME_ROOM_FROM ? bounds : withNameRoom(symbol, bounds),
                    symbol.weight(),
                    symbol.group(),
                    Optional.ofNullable(content.offsets().get(symbol.subject()))
                            .map(offset -> new Point2D.Double(offset.right() * scale, offset.down() * scale))));
        }
        return new SymbolLayout(
                        SYMBOL_GAP * scale,
                        (item, x, y) -> misreading(shown.get(item.id()).symbol(), x / side, y / side))
                .place(items, areas.alwaysNamed(zoom)).values().stream()
                        .sorted(Comparator.comparingDouble((SymbolLayout.Placed placed) ->
                                        placed.item().weight())
                                .thenComparing(placed -> placed.item().id()))
                        .map(placed -> spread(placed, frameHeight, shown))
                        .toList();
    }

    private Spread spread(SymbolLayout.Placed placed, double frameHeight, Map<String, Merging.Shown> shown) {
        Merging.Shown own = shown.get(placed.item().id());
        List<Subject> counted = new ArrayList<>();
        own.merged().forEach(merged -> counted.add(merged.subject()));
        for (String id : placed.stacked()) {
            Merging.Shown stacked = shown.get(id);
            counted.add(stacked.symbol().subject());
            stacked.merged().forEach(merged -> counted.add(merged.subject()));
        }
        return new Spread(
                own.symbol(),
                placed.x() - placed.item().x(),
                placed.y() - placed.item().y(),
                frameHeight * own.symbol().relativeSize(),
                bounds(own.symbol(), frameHeight),
                List.copyOf(counted));
    }

    /** What a symbol covers, relative to the middle of its frame. */
    private Rectangle2D bounds(MapSymbol symbol, double frameHeight) {
        return SymbolPainter.bounds(symbol.code(), Amplifiers.NONE, 0, 0, frameHeight * symbol.relativeSize(), WIDEST);
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

    /**
     * A symbol that has to move aside goes over the sea or its own country rather than an ally, and never over the other side
     * or a country at war, where it would say what is not so.
     */
    private double misreading(MapSymbol symbol, double x, double y) {
        Optional<String> country = basemap.countryAt(x, y);
        if (country.isEmpty() || country.get().equals(symbol.host())) {
            return 0;
        }
        boolean opposing = symbol.group() == MapSymbol.Group.OPPOSING;
        return AT_WAR.contains(country.get()) || OPPOSING.contains(country.get()) != opposing
                ? SymbolLayout.NEVER
                : ABROAD;
    }
}
