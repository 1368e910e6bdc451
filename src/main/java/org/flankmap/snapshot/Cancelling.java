package org.flankmap.snapshot;

import java.util.concurrent.CancellationException;
import org.flankmap.reinforcement.Progress;

/** Stops a piece of work that nobody waits for any more. */
final class Cancelling {
    private Cancelling() {}

    /** Throws where the work is not wanted any more. */
    static void check(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException("the export was cancelled");
        }
    }

    /** For a part of the work: passes the wish to stop on, and keeps to itself how far the part is. */
    static Progress only(Progress progress) {
        return new Progress() {
            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}
