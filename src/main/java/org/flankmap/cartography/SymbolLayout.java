package org.flankmap.cartography;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spreads symbols so that none hides another, the more important first. Each goes to a free spot near its true place, away
 * from its neighbours, where its leader line crosses no other symbol if there is such a spot. What finds none within reach,
 * and all but the first few of one place, join the stack of the nearest symbol of their side. The layout depends only on the
 * symbols and the zoom, never on what part of the map is seen, so nothing jumps while the map is moved.
 */
final class SymbolLayout {
    private static final double REGION = 512;
    private static final int DIRECTIONS = 16;

    /** How far a symbol may stray from its place, in multiples of the step between rings. */
    private static final int RINGS = 7;

    /** How far one may stray that has no symbol of its side to count under. */
    private static final int OUTER_RINGS = 60;

    /** How many symbols of a side stand side by side for one place before the others count under the first. */
    private static final int SHARED = 4;

    /** What a symbol goes to keep lines clear of symbols, in rings. */
    private static final double CROSSING = 2.5;

    /** The cost of ground on which a symbol says what is not so: it rather counts under another one. */
    static final double NEVER = 100;

    private final double gap;
    private final Ground ground;

    /** @param gap logical pixels kept free between two symbols */
    SymbolLayout(double gap) {
        this(gap, (item, x, y) -> 0);
    }

    /**
     * Prepares a layout.
     *
     * @param gap logical pixels kept free between two symbols
     * @param ground what it costs to stand where one may be misread
     */
    SymbolLayout(double gap, Ground ground) {
        this.gap = gap;
        this.ground = ground;
    }

    /** How much a symbol moved to a spot (world pixels) is misread as standing there: how many rings it goes to avoid that. */
    interface Ground {
        double cost(Item item, double x, double y);
    }

    /**
     * A symbol to place.
     *
     * @param id identity, which also breaks ties
     * @param x true place, world pixels at the zoom
     * @param y true place, world pixels at the zoom
     * @param box what the symbol covers, relative to the middle of its frame
     * @param weight the heavier is placed first
     * @param group only symbols of one group may stack
     * @param pinned where it must stand, relative to its true place, whatever else stands there
     */
    record Item(
            String id,
            double x,
            double y,
            Rectangle2D box,
            double weight,
            MapSymbol.Group group,
            Optional<Point2D> pinned) {
        private Rectangle2D boxAt(double middleX, double middleY) {
            return new Rectangle2D.Double(middleX + box.getX(), middleY + box.getY(), box.getWidth(), box.getHeight());
        }
    }

    /**
     * Where a symbol ended up.
     *
     * @param x middle of the frame, world pixels
     * @param y middle of the frame, world pixels
     * @param stacked ids of the symbols that found no room and count under this one
     */
    record Placed(Item item, double x, double y, List<String> stacked) {
        Rectangle2D box() {
            return item.boxAt(x, y);
        }

        boolean moved() {
            return x != item.x || y != item.y;
        }
    }

    Map<String, Placed> place(List<Item> items) {
        return place(items, List.of());
    }

    /** @param reserved world pixels that no symbol may cover */
    Map<String, Placed> place(List<Item> items, List<Rectangle2D> reserved) {
        List<Item> ordered = new ArrayList<>(items);
        ordered.sort(Comparator.comparing((Item item) -> item.pinned().isEmpty())
                .thenComparing(Comparator.comparingDouble(Item::weight).reversed())
                .thenComparing(Item::id));
        double cell = ordered.stream()
                        .mapToDouble(item -> item.box().getWidth())
                        .max()
                        .orElse(1)
                + gap;
        Pass pass = new Pass(new BoxIndex(cell));
        reserved.forEach(pass.taken::add);
        for (Item item : ordered) {
            pass.neighbours.add(item.x, item.y, item);
        }
        ordered.forEach(item -> place(item, pass));
        return pass.placed;
    }

    /** What one pass over the symbols has found so far. */
    private static final class Pass {
        final BoxIndex taken;
        final LineIndex leaders = new LineIndex();
        final Map<String, Placed> placed = new LinkedHashMap<>();
        final Cells<Placed> nearby = new Cells<>(REGION);
        final Cells<Item> neighbours = new Cells<>(REGION);
        final Map<Spot, List<Placed>> shared = new HashMap<>();

        Pass(BoxIndex taken) {
            this.taken = taken;
        }
    }

    private record Spot(double x, double y, MapSymbol.Group group) {}

    private void place(Item item, Pass pass) {
        List<Placed> same = pass.shared.computeIfAbsent(new Spot(item.x, item.y, item.group), key -> new ArrayList<>());
        if (item.pinned().isPresent()) {
            put(
                    item,
                    item.x + item.pinned().get().getX(),
                    item.y + item.pinned().get().getY(),
                    pass,
                    same);
            return;
        }
        if (same.size() >= SHARED) {
            same.get(0).stacked().add(item.id());
            return;
        }
        Optional<Point2D> spot = spot(item, pass, RINGS, NEVER);
        if (spot.isEmpty()) {
            Optional<Placed> host = host(item, pass);
            if (host.isPresent()) {
                host.get().stacked().add(item.id());
                return;
            }
            spot = spot(item, pass, OUTER_RINGS, Double.MAX_VALUE);
        }
        spot.ifPresent(found -> put(item, found.getX(), found.getY(), pass, same));
    }

    private void put(Item item, double x, double y, Pass pass, List<Placed> same) {
        Placed result = new Placed(item, x, y, new ArrayList<>());
        pass.taken.add(grown(result.box()));
        if (result.moved()) {
            pass.leaders.add(new Line2D.Double(item.x, item.y, x, y));
        }
        pass.placed.put(item.id(), result);
        pass.nearby.add(item.x, item.y, result);
        same.add(result);
    }

    /** The free spot of least cost below a limit: near, away from the neighbours, its line over no symbol and itself over no line. */
    private Optional<Point2D> spot(Item item, Pass pass, int rings, double limit) {
        if (pass.taken.isFree(item.boxAt(item.x, item.y))) {
            return Optional.of(new Point2D.Double(item.x, item.y));
        }
        double step = item.box().getHeight() * 0.55;
        double preferred = preferred(item, pass);
        Point2D best = null;
        double least = limit;
        for (int ring = 1; ring <= rings && ring < least; ring++) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = i * 2 * Math.PI / DIRECTIONS;
                double x = item.x + Math.cos(angle) * ring * step * 1.25;
                double y = item.y + Math.sin(angle) * ring * step;
                double cost = ring + 0.9 * apart(angle, preferred) / Math.PI;
                Rectangle2D box = item.boxAt(x, y);
                if (cost >= least || !pass.taken.isFree(box)) {
                    continue;
                }
                cost += pass.leaders.isCrossedBy(box) ? CROSSING : 0;
                cost += cost < least && crosses(new Line2D.Double(item.x, item.y, x, y), item, pass) ? CROSSING : 0;
                cost += cost < least ? ground.cost(item, x, y) : 0;
                if (cost < least) {
                    least = cost;
                    best = new Point2D.Double(x, y);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a leader runs over a symbol other than one that covers the true place itself. */
    private static boolean crosses(Line2D leader, Item item, Pass pass) {
        double reach = item.box().getWidth() / 2;
        double length = leader.getP1().distance(leader.getP2());
        if (length <= reach) {
            return false;
        }
        double part = reach / length;
        return pass.taken.isCrossedBy(new Line2D.Double(
                leader.getX1() + (leader.getX2() - leader.getX1()) * part,
                leader.getY1() + (leader.getY2() - leader.getY1()) * part,
                leader.getX2(),
                leader.getY2()));
    }

    /**
     * Away from the neighbours, the nearer the stronger: that depends on where they stand to each other, not on the zoom, so
     * that a zoom step keeps the direction. To the right where there are none.
     */
    private static double preferred(Item item, Pass pass) {
        double x = 0;
        double y = 0;
        for (Item other : pass.neighbours.around(item.x, item.y)) {
            double square = Point2D.distanceSq(item.x, item.y, other.x, other.y);
            if (square > 1e-6) {
                x += (item.x - other.x) / square;
                y += (item.y - other.y) / square;
            }
        }
        return x == 0 && y == 0 ? 0 : Math.atan2(y, x);
    }

    private static double apart(double a, double b) {
        double difference = Math.abs(a - b) % (2 * Math.PI);
        return Math.min(difference, 2 * Math.PI - difference);
    }

    private Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - gap, box.getY() - gap, box.getWidth() + 2 * gap, box.getHeight() + 2 * gap);
    }

    private static Optional<Placed> host(Item item, Pass pass) {
        return nearest(item, pass.nearby.around(item.x, item.y)).or(() -> nearest(item, pass.placed.values()));
    }

    private static Optional<Placed> nearest(Item item, Collection<Placed> candidates) {
        return candidates.stream()
                .filter(other -> other.item().group() == item.group())
                .min(Comparator.comparingDouble(
                        other -> Point2D.distanceSq(other.item().x, other.item().y, item.x, item.y)));
    }
}
