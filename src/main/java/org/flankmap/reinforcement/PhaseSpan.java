package org.flankmap.reinforcement;

/** When a phase begins and ends, days. */
public record PhaseSpan(Phase phase, double start, double end) {
    public double days() {
        return end - start;
    }
}
