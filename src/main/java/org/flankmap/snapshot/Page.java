package org.flankmap.snapshot;

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
 */
public record Page(
        String title,
        String subtitle,
        String asOf,
        Extent extent,
        MapFaces faces,
        Optional<PanelContent> panel,
        String sources) {}
