package org.flankmap.cartography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.flankmap.cartography.PostureContent.Layer;

/**
 * How the layers of a posture lie on each other and how far each lets show through what is below.
 *
 * @param order every layer once, the lowest first
 * @param opacity of a layer, {@link #FAINTEST} to 1; one that is not named is opaque
 */
public record Layering(List<Layer> order, Map<Layer, Double> opacity) {
    /** So that a layer that is shown can be seen. */
    public static final double FAINTEST = 0.1;

    /** Lines below, then stocks, and what is compared on top. */
    public static final Layering USUAL = new Layering(
            List.of(
                    Layer.SEA_AND_AIR,
                    Layer.ROADS_AND_RAILWAYS,
                    Layer.STOCKS,
                    Layer.OPPOSING,
                    Layer.HOST_NATION,
                    Layer.ALLIED),
            Map.of());

    public Layering {
        order = List.copyOf(order);
        if (order.size() != Layer.values().length || EnumSet.copyOf(order).size() != order.size()) {
            throw new IllegalArgumentException("an order names each layer once, not " + order);
        }
        EnumMap<Layer, Double> translucent = new EnumMap<>(Layer.class);
        opacity.forEach((layer, share) -> {
            if (!(share >= FAINTEST && share <= 1)) {
                throw new IllegalArgumentException("a layer's opacity is " + FAINTEST + " to 1, not " + share);
            }
            if (share < 1) {
                translucent.put(layer, share);
            }
        });
        opacity = Collections.unmodifiableMap(translucent);
    }

    public double opacityOf(Layer layer) {
        return opacity.getOrDefault(layer, 1.0);
    }

    public Layering withOpacity(Layer layer, double share) {
        EnumMap<Layer, Double> changed = new EnumMap<>(Layer.class);
        changed.putAll(opacity);
        changed.put(layer, share);
        return new Layering(order, changed);
    }

    /** With a layer moved up by so many places, or down by a negative number; at the ends it stays. */
    public Layering raising(Layer layer, int places) {
        List<Layer> changed = new ArrayList<>(order);
        int from = changed.indexOf(layer);
        changed.remove(layer);
        changed.add(Math.max(0, Math.min(changed.size(), from + places)), layer);
        return new Layering(changed, opacity);
    }
}
