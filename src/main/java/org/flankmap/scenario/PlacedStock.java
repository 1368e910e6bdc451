package org.flankmap.scenario;

import java.util.List;
import org.flankmap.posture.Node;
import org.flankmap.posture.Stock;
import org.flankmap.posture.StockState;
import org.flankmap.posture.StockStatus;

/**
 * A stock in the state in force, and where it lies, with the scenario's changes in it.
 *
 * @param grounds of the changes; empty where it is as recorded
 */
public record PlacedStock(Stock stock, StockState state, Node node, List<Grounds> grounds) {
    public PlacedStock {
        grounds = List.copyOf(grounds);
    }

    /** The country (alpha-3) it lies in. */
    public String host() {
        return node.country();
    }

    public boolean present() {
        return state.status() == StockStatus.IN_PLACE;
    }
}
