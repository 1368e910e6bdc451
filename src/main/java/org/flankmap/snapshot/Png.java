package org.flankmap.snapshot;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.flankmap.reinforcement.Progress;

/**
 * Paints pictures strip by strip, some strips at a time, and writes them as PNG with text chunks: 64 megapixels need no more
 * memory than a few strips. The same picture and texts give the same bytes on any machine, for strips depend on the
 * picture's size alone.
 */
public final class Png {
    /** Pixels of a strip, at most: a smaller one costs more for drawing what lies across two. */
    private static final int STRIP_PIXELS = 2_100_000;

    private static final int MOST_THREADS = 4;

    /** Deflate, a window of 32 KiB, no dictionary, fast (RFC 1950). */
    private static final byte[] ZLIB_HEADER = {0x78, 0x5e};

    private Png() {}

    /** Writes a picture that is in memory; of its colours what is transparent counts as black. */
    public static void write(BufferedImage picture, Map<String, String> texts, OutputStream out) throws IOException {
        PictureSize size = new PictureSize(picture.getWidth(), picture.getHeight());
        write(size, g -> g.drawImage(picture, 0, 0, null), texts, Progress.SILENT, out);
    }

    /**
     * Writes a picture that is painted while it is written.
     *
     * @param painting draws the whole picture in its pixels on any surface, often and from several threads
     * @param texts chunks by keyword (Latin letters, 79 at most), in order
     * @throws CancellationException when the progress says that nobody waits for it
     */
    static void write(
            PictureSize size,
            Consumer<Graphics2D> painting,
            Map<String, String> texts,
            Progress progress,
            OutputStream out)
            throws IOException {
        int rows = rows(size);
        int threads = threads();
        ExecutorService painters = Executors.newFixedThreadPool(threads, Png::painter);
        try {
            PngWriter file = new PngWriter(out);
            file.begin(size, texts);
            file.pixels(ZLIB_HEADER);
            Deque<Future<PngStrip>> ahead = new ArrayDeque<>();
            int asked = 0;
            int adler = 1;
            for (int top = 0; top < size.height(); top += rows) {
                while (asked < size.height() && ahead.size() <= threads) {
                    int y = asked;
                    int height = Math.min(rows, size.height() - y);
                    ahead.add(painters.submit(() -> strip(size, y, height, painting)));
                    asked += height;
                }
                PngStrip strip = next(ahead.remove(), progress);
                adler = strip.combined(adler);
                file.pixels(strip.compressed());
                progress.at(Math.min(1, (top + rows) / (double) size.height()));
            }
            file.pixels(ByteBuffer.allocate(4).putInt(adler).array());
            file.end();
        } finally {
            painters.shutdownNow();
        }
    }

    private static int rows(PictureSize size) {
        return Math.max(1, Math.min(size.height(), STRIP_PIXELS / size.width()));
    }

    private static int threads() {
        return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    /** What writing takes at most, bytes: strips in work, each as pixels and as rows to compress. */
    static long memory(PictureSize size) {
        return (threads() + 1) * (long) rows(size) * size.width() * 8;
    }

    private static Thread painter(Runnable work) {
        Thread thread = new Thread(work, "picture-strips");
        thread.setDaemon(true);
        return thread;
    }

    private static PngStrip strip(PictureSize size, int top, int height, Consumer<Graphics2D> painting) {
        BufferedImage picture = new BufferedImage(size.width(), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.translate(0, -top);
        painting.accept(g);
        g.dispose();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        return PngStrip.of(pixels, size.width(), top + height == size.height());
    }

    private static PngStrip next(Future<PngStrip> strip, Progress progress) {
        Cancelling.check(progress);
        try {
            return strip.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the export was cancelled");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException own
                    ? own
                    : new IllegalStateException(failed.getCause());
        }
    }
}
