package org.flankmap.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Qualifier;
import org.flankmap.posture.Status;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

/**
 * A formation held at readiness elsewhere for a state.
 *
 * @param strength its personnel where a figure, whole, of establishment or planned, is known for its state or the
 *     latest before
 * @param noticeDays within how many days it is to move
 */
public record Held(Placed placed, Optional<Figure> strength, Optional<Figure> noticeDays) {
    /** Those tied to the states; one under another that has a figure is not named again. */
    static List<Held> of(Situation situation, List<String> states) {
        List<Held> all = new ArrayList<>();
        Set<String> withFigure = new HashSet<>();
        for (Placed placed : situation.formations()) {
            boolean held = placed.status() == Status.HELD_AT_READINESS
                    && placed.state().earmarkedFor().filter(states::contains).isPresent();
            if (held) {
                Optional<Figure> strength = latest(placed);
                all.add(new Held(placed, strength, placed.state().noticeDays()));
                strength.ifPresent(figure -> withFigure.add(placed.id()));
            }
        }
        all.removeIf(held -> held.placed().parent().filter(withFigure::contains).isPresent());
        return all;
    }

    private static Optional<Figure> latest(Placed placed) {
        return Promised.planned(placed.state(), Indicator.PERSONNEL).or(() -> placed.formation().states().stream()
                .filter(state -> state.from().compareTo(placed.state().from()) <= 0)
                .flatMap(state -> Promised.planned(state, Indicator.PERSONNEL).stream())
                .reduce((earlier, later) -> later));
    }

    /** Its soldiers, or 0 where not known; the least where the source says "up to". */
    public double people() {
        return strength.map(figure -> figure.qualifier() == Qualifier.UP_TO ? figure.least() : figure.preferred())
                .orElse(0.0);
    }
}
