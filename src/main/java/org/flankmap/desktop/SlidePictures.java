package org.flankmap.desktop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.flankmap.briefing.Slide;
import org.flankmap.briefing.SlidePainter;

/** Paints slides in the background, one after the other, and keeps the pictures that were asked for last. For one thread. */
final class SlidePictures implements AutoCloseable {
    private final SlidePainter painter;
    private final ExecutorService thread;
    private final Map<Wanted, CompletableFuture<SlidePicture>> kept;

    private record Wanted(Slide slide, int width, int height) {}

    /** @param keep how many pictures stay in memory */
    SlidePictures(Workspace workspace, int keep) {
        painter = new SlidePainter(workspace.basemap(), workspace.posture());
        thread = Executors.newSingleThreadExecutor(job -> {
            Thread worker = new Thread(job, "slide painter");
            worker.setDaemon(true);
            worker.setPriority(Thread.MIN_PRIORITY);
            return worker;
        });
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Wanted, CompletableFuture<SlidePicture>> eldest) {
                return size() > keep;
            }
        };
    }

    /**
     * The picture of a slide, which is there already or is being painted; after {@link #close} it never comes.
     *
     * @param width device pixels
     * @param height device pixels
     */
    CompletableFuture<SlidePicture> picture(Slide slide, int width, int height) {
        if (thread.isShutdown()) {
            return new CompletableFuture<>();
        }
        return kept.computeIfAbsent(
                new Wanted(slide, width, height),
                wanted -> CompletableFuture.supplyAsync(
                        () -> SlidePicture.paint(painter.layOut(slide, width, height), width, height), thread));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
