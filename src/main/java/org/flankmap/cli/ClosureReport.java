package org.flankmap.cli;

import java.util.List;
import java.util.Optional;
import org.flankmap.reinforcement.Improvement;
import org.flankmap.reinforcement.Schedule;
import org.flankmap.reinforcement.Uncertainty;

/**
 * What the closure command has to tell.
 *
 * @param uncertainty of a run of draws, where one was asked for
 * @param improvements what would help, where it was asked for
 * @param table the one that is written where the format holds only one
 */
record ClosureReport(
        Schedule schedule, Optional<Uncertainty> uncertainty, List<Improvement> improvements, ClosureTable table) {}
