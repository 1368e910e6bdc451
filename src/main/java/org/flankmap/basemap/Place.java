package org.flankmap.basemap;

import org.flankmap.geo.Position;

/**
 * A town.
 *
 * @param country ISO 3166 alpha-3
 * @param population people, or 0 where it is named for its garrison or its junction
 * @param rank 0 is named first; each rank needs a closer view
 */
public record Place(String name, String country, Position position, int population, int rank, boolean capital) {
    /** The zoom from which places of a rank are named. */
    private static final double[] FROM_ZOOM = {3.6, 4.6, 5.4, 6.2, 7.2, 8.2, 8.8, 9.4};

    public boolean namedAt(double zoom) {
        return zoom >= FROM_ZOOM[Math.min(rank, FROM_ZOOM.length - 1)];
    }
}
