package org.flankmap.symbology;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A symbol in device pixels, ready to be copied.
 *
 * @param image premultiplied ARGB; shared, so not to be drawn on
 * @param offsetX from the device pixel the frame's centre goes to, to the image's left edge
 * @param offsetY the same, to the image's upper edge
 */
public record SymbolRaster(BufferedImage image, int offsetX, int offsetY) {
    /**
     * Draws a symbol into a raster just large enough for it.
     *
     * @param frameHeight of a friendly land unit's frame, in device pixels
     */
    public static SymbolRaster of(SymbolCode code, Amplifiers amplifiers, double frameHeight, SymbolStyle style) {
        Rectangle2D box = SymbolPainter.bounds(code, amplifiers, 0, 0, frameHeight, style);
        int left = (int) Math.floor(box.getMinX()) - 1;
        int top = (int) Math.floor(box.getMinY()) - 1;
        int width = (int) Math.ceil(box.getMaxX()) + 1 - left;
        int height = (int) Math.ceil(box.getMaxY()) + 1 - top;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        SymbolPainter.paint(g, code, amplifiers, -left, -top, frameHeight, style);
        g.dispose();
        return new SymbolRaster(image, left, top);
    }
}
