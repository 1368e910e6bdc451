package org.flankmap.snapshot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.flankmap.cartography.MapFaces;
import org.flankmap.cartography.PanelContent;
import org.flankmap.geo.Extent;

/**
 * What a picture says.
 *
 * @param title large, above everything
 * @param subtitle what is shown
 * @param asOf the date the posture on the map speaks for
 * @param extent what the map is to show; what fits beside it is shown too
 * @param faces the posture on the map, or both
 * @param split where a swipe passes from A to B, as a share of the map's width from the left, 0 to 1
 * @param panel beside the map; empty for a map alone
 * @param telling what it says in words, beside the map or over it; empty for nothing but the map and the panel
 * @param sources where the figures and the base map come from, one line
 * @param facts what a file says of itself besides, by keyword in Latin letters, in order: scenario, date, data version
 * @param options which of its pieces are shown, and where
 */
public record Page(
        String title,
        String subtitle,
        String asOf,
        Extent extent,
        MapFaces faces,
        double split,
        Optional<PanelContent> panel,
        Optional<Telling> telling,
        String sources,
        Map<String, String> facts,
        PageOptions options) {
    /** A swipe that shows as much of A as of B. */
    public static final double MIDDLE = 0.5;

    public Page {
        if (!(split >= 0 && split <= 1)) {
            throw new IllegalArgumentException("a swipe passes from A to B between 0 and 1, not at " + split);
        }
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** A page with all its usual pieces, of which a file says no more than can be read on it. */
    public Page(
            String title,
            String subtitle,
            String asOf,
            Extent extent,
            MapFaces faces,
            Optional<PanelContent> panel,
            String sources) {
        this(
                title,
                subtitle,
                asOf,
                extent,
                faces,
                MIDDLE,
                panel,
                Optional.empty(),
                sources,
                Map.of(),
                PageOptions.DEFAULT);
    }

    public Page with(PageOptions newOptions) {
        return new Page(title, subtitle, asOf, extent, faces, split, panel, telling, sources, facts, newOptions);
    }

    /** The same under another title. */
    public Page titled(String newTitle, String newSubtitle) {
        return new Page(newTitle, newSubtitle, asOf, extent, faces, split, panel, telling, sources, facts, options);
    }

    /** The same, saying something in words instead of the panel. */
    public Page telling(Telling words) {
        return new Page(
                title,
                subtitle,
                asOf,
                extent,
                faces,
                split,
                Optional.empty(),
                Optional.of(words),
                sources,
                facts,
                options);
    }

    /** The same with other words on where its figures come from. */
    public Page citing(String newSources) {
        return new Page(title, subtitle, asOf, extent, faces, split, panel, telling, newSources, facts, options);
    }

    /** The same with a swipe passing from A to B elsewhere. */
    public Page splitAt(double share) {
        return new Page(title, subtitle, asOf, extent, faces, share, panel, telling, sources, facts, options);
    }

    /** Whether its words lie over the map. */
    boolean cover() {
        return telling.map(Telling::covers).orElse(false);
    }

    /** Whether something stands beside the map. */
    boolean divided() {
        return shownPanel().isPresent() || telling.isPresent() && !cover();
    }

    /** The panel, where the page has one and shows it. */
    Optional<PanelContent> shownPanel() {
        return panel.filter(there -> options.shows(Piece.PANEL));
    }
}
