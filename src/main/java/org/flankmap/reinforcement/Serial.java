package org.flankmap.reinforcement;

/**
 * What moves as one: a march unit, a train load, an aircraft load. On a ship it takes the part of it that it needs.
 *
 * @param cargo what it consists of
 * @param amount vehicles, pieces or people
 */
record Serial(Cargo cargo, double amount) {}
