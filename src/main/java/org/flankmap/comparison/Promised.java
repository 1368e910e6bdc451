package org.flankmap.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.flankmap.posture.Figure;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Scope;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

/**
 * A formation, or the rest of one, that is announced for a state and not there yet.
 *
 * @param placed as announced
 * @param planned its personnel once there, where known
 * @param people soldiers beyond what it, and what is under it, has in place there or held ready for it; 0 where not
 *     known
 */
public record Promised(Placed placed, Optional<Figure> planned, double people) {
    private static final Set<Scope> PLANS = Set.of(Scope.PLAN, Scope.ESTABLISHMENT);

    static List<Promised> of(Situation situation, List<String> states) {
        List<Placed> announced = situation.announced().stream()
                .filter(placed -> placed.allied() && states.contains(placed.host()))
                .toList();
        Set<String> planned = new HashSet<>();
        announced.stream()
                .filter(placed -> planned(placed.state(), Indicator.PERSONNEL).isPresent())
                .forEach(placed -> planned.add(placed.id()));
        List<Promised> all = new ArrayList<>();
        for (Placed placed : announced) {
            if (placed.parent().filter(planned::contains).isEmpty()) {
                Optional<Figure> figure = planned(placed.state(), Indicator.PERSONNEL);
                double more = figure.map(Figure::preferred).orElse(0.0) - already(situation, placed);
                all.add(new Promised(placed, figure, Math.max(0, more)));
            }
        }
        return all;
    }

    /** The figure that says how large a formation is to be: planned, of establishment, or whole. */
    static Optional<Figure> planned(FormationState state, Indicator indicator) {
        return state.strength()
                .figure(indicator)
                .filter(figure -> figure.summable()
                        || figure.scope().filter(PLANS::contains).isPresent());
    }

    /** Soldiers of the formation and those under it that are in place in its host, or held ready for it. */
    private static double already(Situation situation, Placed promised) {
        Set<String> family = new HashSet<>(Set.of(promised.id()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Placed placed : situation.formations()) {
                grown |= placed.parent().filter(family::contains).isPresent() && family.add(placed.id());
            }
        }
        List<Placed> members = situation.formations().stream()
                .filter(placed -> family.contains(placed.id()))
                .toList();
        double inPlace = FormationSum.of(
                        Indicator.PERSONNEL,
                        members.stream()
                                .filter(placed ->
                                        placed.present() && placed.host().equals(promised.host()))
                                .toList())
                .preferred();
        Stream<Held> held = Held.of(situation, List.of(promised.host())).stream();
        return inPlace
                + held.filter(one -> family.contains(one.placed().id()))
                        .mapToDouble(Held::people)
                        .sum();
    }
}
