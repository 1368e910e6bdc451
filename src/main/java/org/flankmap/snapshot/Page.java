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
 * @param panel beside the map; empty for a map alone
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
        Optional<PanelContent> panel,
        String sources,
        Map<String, String> facts,
        PageOptions options) {
    public Page {
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
        this(title, subtitle, asOf, extent, faces, panel, sources, Map.of(), PageOptions.DEFAULT);
    }

    public Page with(PageOptions newOptions) {
        return new Page(title, subtitle, asOf, extent, faces, panel, sources, facts, newOptions);
    }

    /** The same under another title. */
    public Page titled(String newTitle, String newSubtitle) {
        return new Page(newTitle, newSubtitle, asOf, extent, faces, panel, sources, facts, options);
    }

    /** The panel, where the page has one and shows it. */
    Optional<PanelContent> shownPanel() {
        return panel.filter(there -> options.shows(Piece.PANEL));
    }
}
