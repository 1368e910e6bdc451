package org.flankmap.reinforcement;

import java.util.List;
import java.util.Optional;
import org.flankmap.posture.Parameter;
import org.flankmap.posture.Source;

/**
 * A day that the build-up is held against; not an input of the model.
 *
 * @param day days from the order
 * @param opponent whether it is what an attack needs, rather than what the alliance has promised
 * @param label a few words, the day and whose mark it is
 * @param sources where it is published
 */
public record ReferenceMark(double day, boolean opponent, String label, List<Source> sources) {
    private static final double HOURS = 24;

    public ReferenceMark {
        sources = List.copyOf(sources);
    }

    /** RAND's hours to two capitals, and the days of the alliance's first two tiers; with the values of a schedule. */
    public static List<ReferenceMark> of(Schedule schedule) {
        double hours = schedule.parameters().value("reference-rand-hours");
        double first = schedule.parameters().value("reference-tier-1-days");
        double second = schedule.parameters().value("reference-tier-2-days");
        return List.of(
                new ReferenceMark(
                        hours / HOURS,
                        true,
                        Numbers.plain(hours) + " h RAND",
                        sources(schedule, "reference-rand-hours")),
                new ReferenceMark(
                        first,
                        false,
                        "day " + Numbers.plain(first) + " NATO tier 1",
                        sources(schedule, "reference-tier-1-days")),
                new ReferenceMark(
                        second,
                        false,
                        "day " + Numbers.plain(second) + " NATO tier 2",
                        sources(schedule, "reference-tier-2-days")));
    }

    private static List<Source> sources(Schedule schedule, String id) {
        Parameter parameter = schedule.parameters().definition(id).orElseThrow();
        return parameter.sources().stream()
                .map(schedule.problem().situation()::source)
                .flatMap(Optional::stream)
                .toList();
    }
}
