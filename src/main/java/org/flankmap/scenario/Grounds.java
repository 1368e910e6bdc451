package org.flankmap.scenario;

import java.util.List;

/**
 * Why a scenario changes something.
 *
 * @param reason one sentence
 * @param sources ids of sources that say it, in the scenario's own list or the dataset's
 * @param assumption whether the change is assumed rather than sourced
 */
public record Grounds(String reason, List<String> sources, boolean assumption) {
    public Grounds {
        sources = List.copyOf(sources);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a change needs a reason");
        }
        if (sources.isEmpty() && !assumption) {
            throw new IllegalArgumentException("a change needs sources, or the mark that it is an assumption");
        }
    }

    public static Grounds assumed(String reason) {
        return new Grounds(reason, List.of(), true);
    }
}
