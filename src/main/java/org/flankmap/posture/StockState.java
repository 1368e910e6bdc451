package org.flankmap.posture;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a stock from a date on; see {@link FormationState} for the shared parts.
 *
 * @param holdings what lies there
 * @param capacity what the site can hold
 * @param drawRate how fast a formation can draw from it
 */
public record StockState(
        PartialDate from,
        Optional<PartialDate> to,
        String place,
        StockStatus status,
        List<Holding> holdings,
        Optional<Holding> capacity,
        Optional<Holding> drawRate,
        Confidence confidence,
        List<String> sources,
        String note)
        implements Dated {
    public StockState {
        holdings = List.copyOf(holdings);
        sources = List.copyOf(sources);
    }
}
