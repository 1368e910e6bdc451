package org.flankmap.reinforcement;

/**
 * One step of a serial's way.
 *
 * @param arc what it went over or through
 * @param reached when it stood before it, days
 * @param entered when it entered; the difference it waited
 * @param left when it was through
 */
public record Leg(Arc arc, double reached, double entered, double left) {
    public double waited() {
        return entered - reached;
    }
}
