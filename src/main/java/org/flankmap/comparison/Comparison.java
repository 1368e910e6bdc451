package org.flankmap.comparison;

import java.util.List;
import org.flankmap.posture.Nation;
import org.flankmap.scenario.Situation;

/**
 * Situation A against situation B.
 *
 * @param states each state asked for, in order
 * @param together all of them as one
 * @param formations what becomes of each formation from A to B, by id
 */
public record Comparison(
        Situation a,
        Situation b,
        List<StateComparison> states,
        StateComparison together,
        List<FormationDifference> formations) {
    /** Estonia, Latvia and Lithuania, which the panel opens with. */
    public static final List<String> BALTIC_STATES = List.of("EST", "LVA", "LTU");

    /** The states of the flank that can be compared, from north to south. */
    public static final List<String> FLANK_STATES =
            List.of("FIN", "EST", "LVA", "LTU", "POL", "SVK", "HUN", "ROU", "BGR");

    public Comparison {
        states = List.copyOf(states);
        formations = List.copyOf(formations);
    }

    /** @param states alpha-3, at least one */
    public static Comparison of(Situation a, Situation b, List<String> states) {
        List<StateComparison> each = states.stream()
                .map(state -> StateComparison.of(name(a, state), List.of(state), a, b))
                .toList();
        return new Comparison(
                a,
                b,
                each,
                states.size() == 1 ? each.get(0) : StateComparison.of(together(states), states, a, b),
                FormationDifference.between(a, b));
    }

    private static String together(List<String> states) {
        return switch (states.size()) {
            case 2 -> "Both";
            case 3 -> "All three";
            default -> "All " + states.size();
        };
    }

    private static String name(Situation situation, String state) {
        Nation nation = situation.posture().nations().get(state);
        return nation == null ? state : nation.name();
    }
}
