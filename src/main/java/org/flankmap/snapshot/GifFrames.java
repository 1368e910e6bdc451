package org.flankmap.snapshot;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Turns pictures into the frames of a GIF: 255 colours for all of them, and of each picture only the box that differs from
 * the one before, in it what stays transparent.
 */
final class GifFrames {
    private final IndexColorModel colours;
    private final int width;
    private final int height;
    private final Map<Integer, Byte> nearest = new HashMap<>();
    private final int transparent;
    private byte[] before;

    /** @param colours with one entry that is transparent */
    GifFrames(IndexColorModel colours, int width, int height) {
        this.colours = colours;
        this.width = width;
        this.height = height;
        transparent = colours.getTransparentPixel();
    }

    /** A part of a frame and where it lies. */
    record Patch(int x, int y, BufferedImage picture) {}

    /** What has to be drawn over the frame before; a single pixel where nothing differs. */
    Patch next(int[] pixels) {
        byte[] now = indexed(pixels);
        Rectangle box = before == null
                ? new Rectangle(0, 0, width, height)
                : changed(now).orElse(new Rectangle(1, 1));
        BufferedImage picture = new BufferedImage(box.width, box.height, BufferedImage.TYPE_BYTE_INDEXED, colours);
        byte[] data = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < box.height; y++) {
            for (int x = 0; x < box.width; x++) {
                int at = (box.y + y) * width + box.x + x;
                boolean stays = before != null && before[at] == now[at];
                data[y * box.width + x] = stays ? (byte) transparent : now[at];
            }
        }
        before = now;
        return new Patch(box.x, box.y, picture);
    }

    private Optional<Rectangle> changed(byte[] now) {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int i = 0; i < now.length; i++) {
            if (now[i] != before[i]) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width);
                top = Math.min(top, i / width);
                bottom = i / width;
            }
        }
        return right < 0 ? Optional.empty() : Optional.of(new Rectangle(left, top, right - left + 1, bottom - top + 1));
    }

    private byte[] indexed(int[] pixels) {
        byte[] indexed = new byte[pixels.length];
        int last = -1;
        byte lastIndex = 0;
        for (int i = 0; i < pixels.length; i++) {
            int colour = pixels[i] & 0xffffff;
            if (colour != last) {
                last = colour;
                lastIndex = nearest.computeIfAbsent(colour, this::nearest);
            }
            indexed[i] = lastIndex;
        }
        return indexed;
    }

    private byte nearest(int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.getMapSize(); i++) {
            int red = (colour >> 16) - colours.getRed(i);
            int green = (colour >> 8 & 0xff) - colours.getGreen(i);
            int blue = (colour & 0xff) - colours.getBlue(i);
            int distance = 2 * red * red + 4 * green * green + 3 * blue * blue;
            if (i != transparent && distance < least) {
                least = distance;
                best = i;
            }
        }
        return (byte) best;
    }
}
