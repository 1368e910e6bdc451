package org.flankmap.symbology;

import java.awt.image.BufferedImage;

/**
 * A symbol in device pixels, ready to be copied.
 *
 * @param image premultiplied ARGB; shared, so not to be drawn on
 * @param offsetX from the device pixel the frame's centre goes to, to the image's left edge
 * @param offsetY the same, to the image's upper edge
 */
public record SymbolRaster(BufferedImage image, int offsetX, int offsetY) {}
