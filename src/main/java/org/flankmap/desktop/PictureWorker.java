package org.flankmap.desktop;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Runs jobs one after the other in the background; of those that wait only the newest is kept. */
final class PictureWorker implements AutoCloseable {
    private final ExecutorService thread;
    private final AtomicReference<Runnable> waiting = new AtomicReference<>();

    PictureWorker(String name) {
        thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                job -> {
                    Thread worker = new Thread(job, name);
                    worker.setDaemon(true);
                    return worker;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Has a job done; a worker that is closed does none. */
    void submit(Runnable job) {
        if (waiting.getAndSet(job) == null) {
            thread.execute(this::runNewest);
        }
    }

    private void runNewest() {
        Runnable job = waiting.getAndSet(null);
        if (job != null) {
            job.run();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
