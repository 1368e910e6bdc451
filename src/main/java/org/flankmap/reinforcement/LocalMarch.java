package org.flankmap.reinforcement;

/** What moves on its own over a short way. */
final class LocalMarch {
    /** Up to this length of a road, km, tracked vehicles drive on their own tracks; beyond, transporters carry them. */
    static final double TRACKED_KM = 60;

    private LocalMarch() {}
}
