/**
 * The reinforcement model: who is to go where, over which network, when each formation closes and what holds it back. Time
 * is in days from the order (day 0); the model is explained in {@code assets/docs/reinforcement-model.md}.
 */
package org.flankmap.reinforcement;
