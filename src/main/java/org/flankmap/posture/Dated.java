package org.flankmap.posture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that holds from a date until, not including, another, or until what follows it begins. */
public interface Dated {
    PartialDate from();

    Optional<PartialDate> to();

    /** The state of an ordered list that holds on a day; empty before the first and in gaps. */
    static <S extends Dated> Optional<S> on(List<S> states, LocalDate day) {
        S holding = null;
        for (S state : states) {
            if (state.from().firstDay().isAfter(day)) {
                break;
            }
            holding = state;
        }
        if (holding == null
                || holding.to().filter(end -> !end.firstDay().isAfter(day)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(holding);
    }
}
