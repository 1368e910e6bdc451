package org.flankmap.snapshot;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapStyle;
import org.flankmap.reinforcement.Progress;

/** Writes a sequence of pages as one animated GIF or as numbered PNG frames in a folder. The same pages give the same bytes. */
public final class Animation {
    /** More than this no program plays. */
    private static final PictureSize LARGEST_GIF = new PictureSize(3840, 2160);

    private final Basemap basemap;
    private final MapStyle style;
    private final PagePainter painter;

    public Animation(Basemap basemap, MapStyle style) {
        this.basemap = basemap;
        this.style = style;
        painter = new PagePainter(basemap, style);
    }

    /** Whether a name is that of an animated GIF; anything else names a folder for frames. */
    public static boolean isGif(Path target) {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".gif");
    }

    /**
     * Writes the whole sequence or nothing.
     *
     * @param target a file that ends in .gif, or a folder, which is made where it is missing
     * @param each how long a frame of a GIF stays
     * @throws IllegalArgumentException with a sentence for the user where target or size do not suit
     * @throws PictureFile.UnwritableException with a sentence for the user; older files are as they were
     * @throws CancellationException when the progress says that nobody waits for it; older files are as they were
     */
    public void write(Sequence sequence, PictureSize size, Path target, Duration each, Progress progress) {
        if (!isGif(target)) {
            refusePicture(target);
            Sequence steady = sequence.steady(painter, size);
            FrameFolder.write(target, sequence.length(), (file, index) -> frame(steady, index, size, file, progress));
            return;
        }
        if (size.pixels() > LARGEST_GIF.pixels()) {
            throw new IllegalArgumentException("an animation of " + size.width() + "x" + size.height()
                    + " is too large to play; choose 3840x2160 or less, or a folder for PNG frames");
        }
        PictureFile.check(target);
        Sequence steady = sequence.steady(painter, size);
        PictureFile.write(
                target,
                out -> GifFile.write(
                        steady.length(), index -> painter.paint(steady.page(index), size), size, each, progress, out));
    }

    private void frame(Sequence sequence, int index, PictureSize size, Path file, Progress progress) {
        Cancelling.check(progress);
        new Snapshot(basemap, style).write(sequence.page(index), size, file, Map.of(), Cancelling.only(progress));
        progress.at((index + 1.0) / sequence.length());
    }

    private static void refusePicture(Path target) {
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        for (PictureFormat format : PictureFormat.values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        target + " holds no animation; name a .gif, or a folder for PNG frames");
            }
        }
    }
}
