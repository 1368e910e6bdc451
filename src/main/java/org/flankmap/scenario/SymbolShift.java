package org.flankmap.scenario;

/**
 * Where a person has put a symbol on the map, against its true place, so that it reads better there. It says nothing of the
 * posture.
 *
 * @param right logical pixels to the right, as on a workstation
 * @param down logical pixels downwards, as on a workstation
 */
public record SymbolShift(double right, double down) {
    public SymbolShift {
        if (!Double.isFinite(right) || !Double.isFinite(down)) {
            throw new IllegalArgumentException("a shift needs two numbers, not " + right + " and " + down);
        }
    }
}
