package org.flankmap.desktop;

import com.gluonhq.maps.tile.TileRetriever;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Gives Gluon's map view the tiles of our own base map. The view finds it once per JVM as a service, so the source behind it
 * can be exchanged. The newest request is served first, since it is the one on screen, and no future ever fails: one that
 * did would stop the view from asking for tiles at all.
 */
public final class TileBridge implements TileRetriever {
    private static final Logger LOG = Logger.getLogger(TileBridge.class.getName());
    private static final AtomicReference<TileSource> SOURCE = new AtomicReference<>(TileSource.EMPTY);
    private static final ThreadPoolExecutor PAINTERS = painters();

    /** Paints the tile of a web map (zoom, column, row), in any size. */
    @FunctionalInterface
    public interface TileSource {
        TileSource EMPTY = (zoom, column, row) -> new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);

        /** Returns a picture of type {@link BufferedImage#TYPE_INT_ARGB_PRE} or {@link BufferedImage#TYPE_INT_RGB}. */
        BufferedImage tile(int zoom, long column, long row);
    }

    static void setSource(TileSource source) {
        SOURCE.set(source);
    }

    private static ThreadPoolExecutor painters() {
        LinkedBlockingDeque<Runnable> newestFirst = new LinkedBlockingDeque<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean offer(Runnable job) {
                return offerFirst(job);
            }
        };
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, newestFirst, job -> {
            Thread thread = new Thread(job, "tile painter");
            thread.setDaemon(true);
            return thread;
        });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
        CompletableFuture<Image> future = new CompletableFuture<>();
        PAINTERS.execute(() -> future.complete(painted(zoom, column, row)));
        return future;
    }

    private static Image painted(int zoom, long column, long row) {
        try {
            return image(SOURCE.get().tile(zoom, column, row));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "tile " + zoom + "/" + column + "/" + row + " could not be painted");
            return image(TileSource.EMPTY.tile(zoom, column, row));
        }
    }

    private static Image image(BufferedImage tile) {
        int[] pixels = ((DataBufferInt) tile.getRaster().getDataBuffer()).getData();
        if (tile.getType() == BufferedImage.TYPE_INT_RGB) {
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] |= 0xff000000;
            }
        }
        return new WritableImage(new PixelBuffer<>(
                tile.getWidth(), tile.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
