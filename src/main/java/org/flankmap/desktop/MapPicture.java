package org.flankmap.desktop;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.flankmap.geo.Viewport;

/**
 * A picture of the map for one view: painted once with Java2D into an array of pixels that JavaFX shows without a copy.
 *
 * @param view what it shows, margins around the window included
 * @param image the pixels as JavaFX sees them
 */
record MapPicture(Viewport view, Image image) {
    /** Something that draws in logical pixels. */
    interface Painter {
        void paint(Graphics2D g, Viewport view);
    }

    static MapPicture paint(Viewport view, Painter painter) {
        int width = (int) Math.ceil(view.width() * view.scale());
        int height = (int) Math.ceil(view.height() * view.scale());
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = canvas.createGraphics();
        g.scale(view.scale(), view.scale());
        painter.paint(g, view);
        g.dispose();
        int[] pixels = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        PixelBuffer<IntBuffer> buffer =
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        return new MapPicture(view, new WritableImage(buffer));
    }
}
