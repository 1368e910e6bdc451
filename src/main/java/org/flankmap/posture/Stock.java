package org.flankmap.posture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pre-positioned set of equipment, ammunition or fuel.
 *
 * @param owner the nation (alpha-3) whose it is, or NATO
 */
public record Stock(String id, String name, StockKind kind, String owner, List<StockState> states) {
    public Stock {
        states = List.copyOf(states);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("stock " + id + " has no dated state");
        }
    }

    public Optional<StockState> on(LocalDate day) {
        return Dated.on(states, day);
    }
}
