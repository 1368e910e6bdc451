/**
 * Scenarios: the posture at a date plus an ordered list of changes, built in or a user's own; what they come to on the
 * ground ({@link org.flankmap.scenario.Situation}); and the history of edits.
 */
package org.flankmap.scenario;
