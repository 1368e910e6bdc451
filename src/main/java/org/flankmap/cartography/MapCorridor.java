package org.flankmap.cartography;

import org.flankmap.posture.Corridor;
import org.flankmap.posture.CorridorState;

/** A corridor the map is to show, in the state that holds. */
public record MapCorridor(Corridor corridor, CorridorState state) {}
