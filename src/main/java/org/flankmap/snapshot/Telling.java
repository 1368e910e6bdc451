package org.flankmap.snapshot;

import java.util.List;

/**
 * What a page says in words.
 *
 * @param layout where it says it
 * @param points one sentence or two each, in order
 */
public record Telling(Layout layout, List<Point> points) {
    /** Where the words of a page are. */
    public enum Layout {
        /** Beside the map, where the panel would be. */
        BESIDE,
        /** Over the map, which is only the ground: title and words of a first or last slide. */
        COVER
    }

    /**
     * A claim.
     *
     * @param source who says so and when; empty where the page itself answers for it
     */
    public record Point(String text, String source) {}

    public Telling {
        points = List.copyOf(points);
    }

    boolean covers() {
        return layout == Layout.COVER;
    }
}
