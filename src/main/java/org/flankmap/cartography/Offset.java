package org.flankmap.cartography;

/**
 * Where a person has put a symbol, against its true place. It is kept as it is at every zoom, whatever else stands there.
 *
 * @param right logical pixels to the right, as on a workstation (scale 1)
 * @param down logical pixels downwards, as on a workstation (scale 1)
 */
public record Offset(double right, double down) {}
