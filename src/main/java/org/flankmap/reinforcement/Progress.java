package org.flankmap.reinforcement;

/** How a long run tells how far it is, and learns that nobody waits for it any more. Called from several threads. */
public interface Progress {
    /** Nobody watches and nobody cancels. */
    Progress SILENT = new Progress() {};

    /** @param share of the work done, 0 to 1 */
    default void at(double share) {}

    /** Whether to stop. */
    default boolean cancelled() {
        return false;
    }
}
