package org.flankmap.posture;

import java.util.Optional;

/**
 * An amount of something in a stock or a node: what, how much where known, and in which unit.
 *
 * @param item what is counted
 * @param quantity how much; empty where no number is public
 * @param unit the unit of the quantity, or an empty text for pieces
 */
public record Holding(String item, Optional<Figure> quantity, String unit) {}
