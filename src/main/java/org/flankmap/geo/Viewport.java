package org.flankmap.geo;

/**
 * A camera with a size: converts between places and logical pixels of a picture, origin at its upper left corner, x to
 * the right and y down. Painters draw in logical pixels; {@code scale} says how many device pixels one of them covers, so
 * that the same painter serves a screen at 200 % and an export at any resolution.
 *
 * @param camera centre and zoom
 * @param width logical pixels
 * @param height logical pixels
 * @param scale device pixels for a logical pixel, above 0
 */
public record Viewport(Camera camera, double width, double height, double scale) {
    public Viewport {
        if (!(width > 0 && height > 0 && scale > 0)) {
            throw new IllegalArgumentException("a view needs a size: " + width + " x " + height + " at " + scale);
        }
    }

    public static Viewport fitting(Extent extent, double width, double height, double scale) {
        return new Viewport(Camera.fitting(extent, width, height), width, height, scale);
    }

    /** The side of the whole world in logical pixels. */
    public double worldSize() {
        return Mercator.worldSize(camera.zoom());
    }

    /** Logical pixel x of the world's western edge. */
    public double originX() {
        return width / 2 - Mercator.x(camera.centre().longitude()) * worldSize();
    }

    /** Logical pixel y of the world's northern edge. */
    public double originY() {
        return height / 2 - Mercator.y(camera.centre().latitude()) * worldSize();
    }

    public double x(Position position) {
        return originX() + Mercator.x(position.longitude()) * worldSize();
    }

    public double y(Position position) {
        return originY() + Mercator.y(position.latitude()) * worldSize();
    }

    /** The place under a logical pixel; beyond the edge of the world it is the edge. */
    public Position position(double x, double y) {
        double unitX = Math.max(0, Math.min(1, (x - originX()) / worldSize()));
        double unitY = Math.max(0, Math.min(1, (y - originY()) / worldSize()));
        return new Position(Mercator.latitude(unitY), Mercator.longitude(unitX));
    }

    public Extent extent() {
        Position northWest = position(0, 0);
        Position southEast = position(width, height);
        return new Extent(northWest.longitude(), southEast.latitude(), southEast.longitude(), northWest.latitude());
    }
}
