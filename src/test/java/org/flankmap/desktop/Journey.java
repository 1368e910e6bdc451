package org.flankmap.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/** Waits that journeys through the window share. */
final class Journey {
    private Journey() {}

    static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("it did not happen within 20 s", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
