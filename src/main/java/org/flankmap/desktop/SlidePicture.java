package org.flankmap.desktop;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.flankmap.briefing.SlidePainter;

/**
 * A slide as it was painted.
 *
 * @param image the pixels as JavaFX sees them
 * @param laidOut what is where on it
 */
record SlidePicture(Image image, SlidePainter.LaidOut laidOut) {
    static SlidePicture paint(SlidePainter.LaidOut laidOut, int width, int height) {
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = canvas.createGraphics();
        laidOut.paint(g);
        g.dispose();
        int[] pixels = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        PixelBuffer<IntBuffer> buffer =
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        return new SlidePicture(new WritableImage(buffer), laidOut);
    }
}
