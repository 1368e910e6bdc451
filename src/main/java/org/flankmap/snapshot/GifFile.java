package org.flankmap.snapshot;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.flankmap.reinforcement.Progress;

/** Writes an animated GIF that begins again when it is over. The same pictures give the same bytes. */
final class GifFile {
    /** How much longer the last picture stays, so that one sees where it ended. */
    private static final int LAST = 4;

    private GifFile() {}

    /** @param pictures by index, each painted twice at most: for its colours and for itself */
    static void write(
            int length,
            IntFunction<BufferedImage> pictures,
            PictureSize size,
            Duration each,
            Progress progress,
            OutputStream out)
            throws IOException {
        IndexColorModel colours = colours(length, pictures);
        GifFrames frames = new GifFrames(colours, size.width(), size.height());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            writer.prepareWriteSequence(null);
            for (int i = 0; i < length; i++) {
                Cancelling.check(progress);
                GifFrames.Patch patch = frames.next(pixels(pictures.apply(i)));
                int delay = (int) (each.toMillis() / 10) * (i == length - 1 ? LAST : 1);
                IIOMetadata metadata =
                        writer.getDefaultImageMetadata(new ImageTypeSpecifier(patch.picture()), parameters);
                GifMetadata.place(metadata, patch, delay, colours.getTransparentPixel(), i == 0);
                writer.writeToSequence(new IIOImage(patch.picture(), null, metadata), parameters);
                progress.at((i + 1.0) / length);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    /** Those of the first, the middle and the last picture stand for all. */
    private static IndexColorModel colours(int length, IntFunction<BufferedImage> pictures) {
        GifPalette palette = new GifPalette();
        IntStream.of(0, length / 2, length - 1).distinct().forEach(i -> palette.add(pixels(pictures.apply(i))));
        return palette.colours();
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
