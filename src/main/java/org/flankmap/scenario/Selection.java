package org.flankmap.scenario;

import java.util.Optional;
import org.flankmap.posture.Status;

/**
 * Which formations a change speaks of: those that meet all that is given, and at least one thing is.
 *
 * @param formation one by id
 * @param framework all that a nation (alpha-3) leads
 * @param status all of a status
 */
public record Selection(Optional<String> formation, Optional<String> framework, Optional<Status> status) {
    public Selection {
        if (formation.isEmpty() && framework.isEmpty() && status.isEmpty()) {
            throw new IllegalArgumentException("a selection needs a formation, a framework nation or a status");
        }
    }

    public static Selection of(String formation) {
        return new Selection(Optional.of(formation), Optional.empty(), Optional.empty());
    }

    boolean matches(Placed placed) {
        return formation.map(placed.id()::equals).orElse(true)
                && framework.map(placed.framework()::equals).orElse(true)
                && status.map(wanted -> wanted == placed.state().status()).orElse(true);
    }
}
