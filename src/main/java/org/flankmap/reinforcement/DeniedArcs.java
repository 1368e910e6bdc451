package org.flankmap.reinforcement;

import java.util.function.Predicate;

/** A denial with the arcs it means. */
record DeniedArcs(Denial denial, Predicate<Arc> arcs) {}
