package org.flankmap.cartography;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spreads symbols so that none hides another. Each goes to the nearest free spot around its true place, the more important
 * first; one that finds none within reach joins the stack of the nearest symbol of its side. The layout depends only on
 * the symbols and the zoom, never on what part of the map is seen, so nothing jumps while the map is moved.
 */
final class SymbolLayout {
    /** Directions tried around a place: to the right first, as labels read from there, then alternating. */
    private static final int DIRECTIONS = 16;

    /** How far a symbol may stray from its place, in multiples of the step between rings. */
    private static final int RINGS = 7;

    private final double gap;
    private final Ground ground;

    /** @param gap logical pixels kept free between two symbols */
    SymbolLayout(double gap) {
        this(gap, (item, x, y) -> true);
    }

    /**
     * Prepares a layout.
     *
     * @param gap logical pixels kept free between two symbols
     * @param ground where a symbol may stand without being misread
     */
    SymbolLayout(double gap, Ground ground) {
        this.gap = gap;
        this.ground = ground;
    }

    /** Says whether a symbol moved to a spot (world pixels) still reads as standing where it does. */
    interface Ground {
        boolean suits(Item item, double x, double y);
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
     */
    record Item(String id, double x, double y, Rectangle2D box, double weight, String group) {}

    /**
     * Where a symbol ended up.
     *
     * @param x middle of the frame, world pixels
     * @param y middle of the frame, world pixels
     * @param stacked ids of the symbols that found no room and count under this one
     */
    record Placed(Item item, double x, double y, List<String> stacked) {
        Rectangle2D box() {
            Rectangle2D box = item.box();
            return new Rectangle2D.Double(x + box.getX(), y + box.getY(), box.getWidth(), box.getHeight());
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
        ordered.sort(Comparator.comparingDouble(Item::weight).reversed().thenComparing(Item::id));
        double cell = ordered.stream()
                        .mapToDouble(item -> item.box().getWidth())
                        .max()
                        .orElse(1)
                + gap;
        BoxIndex taken = new BoxIndex(cell);
        reserved.forEach(taken::add);
        Map<String, Placed> placed = new LinkedHashMap<>();
        Map<Long, List<Placed>> nearby = new HashMap<>();
        for (Item item : ordered) {
            Point2D spot = spot(item, taken);
            if (spot == null) {
                stack(item, nearby, placed);
                continue;
            }
            Placed result = new Placed(item, spot.getX(), spot.getY(), new ArrayList<>());
            taken.add(grown(result.box()));
            placed.put(item.id(), result);
            nearby.computeIfAbsent(region(item.x, item.y), key -> new ArrayList<>())
                    .add(result);
        }
        return placed;
    }

    private Point2D spot(Item item, BoxIndex taken) {
        Point2D suitable = spot(item, taken, ground);
        return suitable == null ? spot(item, taken, (any, x, y) -> true) : suitable;
    }

    private Point2D spot(Item item, BoxIndex taken, Ground wanted) {
        double step = item.box().getHeight() * 0.55;
        for (int ring = 0; ring <= RINGS; ring++) {
            int directions = ring == 0 ? 1 : DIRECTIONS;
            for (int i = 0; i < directions; i++) {
                double angle = direction(i);
                double x = item.x + Math.cos(angle) * ring * step * 1.25;
                double y = item.y - Math.sin(angle) * ring * step;
                Rectangle2D box = item.box();
                if (taken.isFree(
                                new Rectangle2D.Double(x + box.getX(), y + box.getY(), box.getWidth(), box.getHeight()))
                        && (ring == 0 || wanted.suits(item, x, y))) {
                    return new Point2D.Double(x, y);
                }
            }
        }
        return null;
    }

    private static double direction(int index) {
        int turn = (index + 1) / 2;
        double angle = turn * 2 * Math.PI / DIRECTIONS;
        return index % 2 == 0 ? angle : -angle;
    }

    private Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - gap, box.getY() - gap, box.getWidth() + 2 * gap, box.getHeight() + 2 * gap);
    }

    private static void stack(Item item, Map<Long, List<Placed>> nearby, Map<String, Placed> placed) {
        List<Placed> candidates = new ArrayList<>();
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                candidates.addAll(nearby.getOrDefault(region(item.x + dx * REGION, item.y + dy * REGION), List.of()));
            }
        }
        if (candidates.stream().noneMatch(other -> other.item().group().equals(item.group()))) {
            candidates = new ArrayList<>(placed.values());
        }
        candidates.stream()
                .filter(other -> other.item().group().equals(item.group()))
                .min(Comparator.comparingDouble(
                        other -> Point2D.distanceSq(other.item().x, other.item().y, item.x, item.y)))
                .ifPresent(host -> host.stacked().add(item.id()));
    }

    private static final double REGION = 512;

    private static long region(double x, double y) {
        return ((long) Math.floor(x / REGION) << 32) ^ ((long) Math.floor(y / REGION) & 0xffffffffL);
    }
}
