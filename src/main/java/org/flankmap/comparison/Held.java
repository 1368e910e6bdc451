package org.flankmap.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Status;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

/**
 * A formation held at readiness elsewhere for a state.
 *
 * @param strength its personnel where a figure, whole, of establishment or planned, is known
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
                Optional<Figure> strength = Promised.planned(placed, Indicator.PERSONNEL);
                all.add(new Held(placed, strength, placed.state().noticeDays()));
                strength.ifPresent(figure -> withFigure.add(placed.id()));
            }
        }
        all.removeIf(held -> held.placed().parent().filter(withFigure::contains).isPresent());
        return all;
    }

    /** Its soldiers, or 0 where not known. */
    public double people() {
        return strength.map(Figure::preferred).orElse(0.0);
    }
}
