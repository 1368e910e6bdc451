package org.flankmap.snapshot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture of the user's on a page, such as a unit's badge. Its file may be PNG, JPEG, GIF or BMP.
 *
 * @param file where it came from
 * @param picture its pixels; not to be drawn on
 */
public record Logo(Path file, BufferedImage picture) {
    /** More would slow every page down for a thing the size of a thumb. */
    private static final int MAX_SIDE = 4096;

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException with a sentence for the user where that is no picture
     */
    public static Logo read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("the logo " + file + " is not there; name a PNG or JPEG file");
        }
        try (InputStream bytes = Files.newInputStream(file);
                ImageInputStream stream = new MemoryCacheImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw notAPicture(file);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if (Math.max(reader.getWidth(0), reader.getHeight(0)) > MAX_SIDE) {
                    throw new IllegalArgumentException(
                            "the logo " + file + " is too large; a side may have 4,096 pixels");
                }
                return new Logo(file, reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | NegativeArraySizeException broken) {
            throw notAPicture(file);
        }
    }

    private static IllegalArgumentException notAPicture(Path file) {
        return new IllegalArgumentException(
                "the logo " + file + " is not a picture that can be read; name a PNG or JPEG file");
    }
}
