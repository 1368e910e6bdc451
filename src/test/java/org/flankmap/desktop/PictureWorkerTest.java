package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PictureWorkerTest {
    @Test
    void ofTheJobsThatWaitOnlyTheNewestIsDone() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        AtomicBoolean older = new AtomicBoolean();
        try (PictureWorker worker = new PictureWorker("test")) {
            worker.submit(() -> {
                begun.countDown();
                awaitQuietly(released);
            });
            begun.await();
            worker.submit(() -> older.set(true));
            worker.submit(done::countDown);
            released.countDown();
            done.await();
        }
        assertThat(older).isFalse();
    }

    @Test
    void aJobThatComesAfterTheWindowIsClosedIsLetGo() {
        AtomicBoolean ran = new AtomicBoolean();
        PictureWorker worker = new PictureWorker("test");
        worker.close();
        worker.submit(() -> ran.set(true));
        assertThat(ran).isFalse();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
