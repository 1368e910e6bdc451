package org.flankmap.posture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit or headquarters.
 *
 * @param id stable identifier, unique among formations
 * @param name full name
 * @param shortName what the map writes beside the symbol
 * @param side whose it is
 * @param kind what it is for
 * @param echelon its size
 * @param sidc APP-6D symbol identification code, 20 digits, present status
 * @param framework the nation (alpha-3) that leads it now
 * @param parent id of the formation it is under, where no state says otherwise
 * @param states in order of time, not overlapping, at least one
 */
public record Formation(
        String id,
        String name,
        String shortName,
        Side side,
        FormationKind kind,
        Echelon echelon,
        String sidc,
        String framework,
        Optional<String> parent,
        List<FormationState> states) {
    public Formation {
        states = List.copyOf(states);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("formation " + id + " has no dated state");
        }
    }

    public Optional<FormationState> on(LocalDate day) {
        return Dated.on(states, day);
    }

    /** The formation it is under in one of its states. */
    public Optional<String> parentIn(FormationState state) {
        return state.parent().or(() -> parent);
    }

    /** The nation that leads it in one of its states: the first of those in it, or its own where none are named. */
    public String frameworkIn(FormationState state) {
        return state.contributors().isEmpty()
                ? framework
                : state.contributors().get(0).nation();
    }
}
