package org.flankmap.geo;

/**
 * What the map looks at: the only truth about the view.
 *
 * @param centre the place in the middle of the view
 * @param zoom web-map zoom, fractional; at zoom z the world is 256·2^z logical pixels wide
 */
public record Camera(Position centre, double zoom) {
    /** Below this the theatre would be a thumbnail. */
    public static final double MIN_ZOOM = 3;

    /** Above this the base map's 10 m detail has nothing more to show. */
    public static final double MAX_ZOOM = 12;

    /** How far the centre may wander: the theatre with its approaches from the Atlantic. */
    public static final Extent THEATRE = new Extent(-30, 30, 60, 75);

    /** Holds centre and zoom within the theatre. */
    public Camera clamped() {
        double latitude = Math.max(THEATRE.south(), Math.min(THEATRE.north(), centre.latitude()));
        double longitude = Math.max(THEATRE.west(), Math.min(THEATRE.east(), centre.longitude()));
        double held = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
        return new Camera(new Position(latitude, longitude), held);
    }

    /** The camera from which an extent just fits into a view of the given size in logical pixels. */
    public static Camera fitting(Extent extent, double width, double height) {
        double spanX = Mercator.x(extent.east()) - Mercator.x(extent.west());
        double spanY = Mercator.y(extent.south()) - Mercator.y(extent.north());
        double side = Math.min(width / spanX, height / spanY);
        return new Camera(extent.centre(), Math.log(side / Mercator.TILE) / Math.log(2));
    }
}
