package org.flankmap.desktop;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Passes on the newest of the values offered since the last pulse: a pointer reports more often than anything needs to be
 * worked out. The last value offered is never lost. For one thread.
 *
 * @param <T> what is passed on
 */
final class NewestPerPulse<T> {
    private final Executor nextPulse;
    private final Consumer<T> receiver;
    private T newest;

    /** @param nextPulse runs a job once, later, on the thread that offers */
    NewestPerPulse(Executor nextPulse, Consumer<T> receiver) {
        this.nextPulse = nextPulse;
        this.receiver = receiver;
    }

    void offer(T value) {
        boolean asked = newest != null;
        newest = value;
        if (!asked) {
            nextPulse.execute(this::flush);
        }
    }

    /** Passes on what waits, at once. */
    void flush() {
        T value = newest;
        newest = null;
        if (value != null) {
            receiver.accept(value);
        }
    }
}
