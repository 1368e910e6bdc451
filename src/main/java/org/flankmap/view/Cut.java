package org.flankmap.view;

import org.flankmap.reinforcement.Denial;

/**
 * Something of the network that is closed or degraded to see what follows, under A, under B or under both.
 *
 * @param onA whether it holds under A
 * @param onB whether it holds under B
 */
public record Cut(Denial denial, boolean onA, boolean onB) {
    public Cut {
        if (!onA && !onB) {
            throw new IllegalArgumentException("a cut holds under A, under B or under both");
        }
    }

    /** Under both. */
    public static Cut of(Denial denial) {
        return new Cut(denial, true, true);
    }
}
