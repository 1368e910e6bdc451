package org.flankmap.basemap;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;

/** Paints the tiles of a web map from the base map. */
public final class TilePainter {
    private final BasemapPainter painter;

    public TilePainter(Basemap basemap) {
        painter = new BasemapPainter(basemap);
    }

    /**
     * The tile that covers 256 logical pixels of a zoom's world.
     *
     * @param column from 0 at 180° W, growing to the east
     * @param row from 0 at the northern edge, growing to the south
     * @param pixels side of the picture in device pixels
     * @return a picture of type {@link BufferedImage#TYPE_INT_RGB}
     */
    public BufferedImage paint(int zoom, int column, int row, int pixels, BasemapStyle style) {
        double tiles = Math.pow(2, zoom);
        Position centre =
                new Position(Mercator.latitude((row + 0.5) / tiles), Mercator.longitude((column + 0.5) / tiles));
        double scale = pixels / Mercator.TILE;
        Viewport view = new Viewport(new Camera(centre, zoom), Mercator.TILE, Mercator.TILE, scale);
        BufferedImage picture = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.scale(scale, scale);
        painter.paint(g, view, style);
        g.dispose();
        return picture;
    }
}
