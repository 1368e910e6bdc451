package org.flankmap.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.flankmap.reinforcement.Progress;

/** Tells on the error stream how far a long run of draws is: first after two seconds, then as often. */
final class ClosureProgress implements Progress {
    private static final long PAUSE = 2_000_000_000L;

    private final PrintWriter err;
    private final LongSupplier nanoTime;
    private long told;

    ClosureProgress(PrintWriter err, LongSupplier nanoTime) {
        this.err = err;
        this.nanoTime = nanoTime;
        told = nanoTime.getAsLong();
    }

    @Override
    public synchronized void at(double share) {
        long now = nanoTime.getAsLong();
        if (share < 1 && now - told >= PAUSE) {
            told = now;
            err.println("Draws: " + Math.round(share * 100) + " % done.");
            err.flush();
        }
    }
}
