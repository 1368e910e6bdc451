package org.flankmap.reinforcement;

/**
 * A what-if: something of the network is closed or degraded from a day on. What is already on its way over it arrives.
 *
 * @param target id of a corridor or a node, a border such as POL-LTU, or a sea area such as baltic-sea
 * @param fromDay first day it holds, from 0
 * @param remaining what is left of the capacity, 0 (closed) to below 1
 */
public record Denial(String target, int fromDay, double remaining) {
    public Denial {
        if (fromDay < 0) {
            throw new IllegalArgumentException("The day from which " + target + " is closed must not be negative.");
        }
        if (!(remaining >= 0 && remaining < 1)) {
            throw new IllegalArgumentException("What remains of " + target + " must lie between 0 and 1.");
        }
    }

    public static Denial closed(String target, int fromDay) {
        return new Denial(target, fromDay, 0);
    }

    public boolean closes() {
        return remaining == 0;
    }
}
