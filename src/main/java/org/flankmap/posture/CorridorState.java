package org.flankmap.posture;

import java.util.List;
import java.util.Optional;

/** What is known of a corridor from a date on; see {@link FormationState} for the shared parts. */
public record CorridorState(
        PartialDate from,
        Optional<PartialDate> to,
        CorridorStatus status,
        List<Limit> limits,
        Confidence confidence,
        List<String> sources,
        String note)
        implements Dated {
    public CorridorState {
        limits = List.copyOf(limits);
        sources = List.copyOf(sources);
    }
}
