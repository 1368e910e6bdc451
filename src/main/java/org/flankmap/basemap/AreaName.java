package org.flankmap.basemap;

import org.flankmap.geo.Position;

/**
 * The name of a country or a sea, and where it stands.
 *
 * @param fromZoom the zoom from which it is written
 * @param toZoom the zoom up to which it is written
 */
public record AreaName(Kind kind, String text, Position position, double fromZoom, double toZoom) {
    /** What is named. */
    public enum Kind {
        COUNTRY,
        WATER
    }
}
