package org.flankmap.cartography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.comparison.Comparison;
import org.flankmap.comparison.RequiredLevel;

/**
 * What the panel is to compare, and how much of it.
 *
 * @param states alpha-3, at least one, from north to south
 * @param allFigures every measure rather than the short list
 * @param required the force each state is to have; a state that is not in it needs a brigade
 * @param type how large it is written
 */
public record PanelChoice(
        List<String> states, boolean allFigures, Map<String, RequiredLevel> required, PanelType type) {
    /** The three Baltic states, the short list, a brigade in each. */
    public static final PanelChoice BALTIC = new PanelChoice(Comparison.BALTIC_STATES, false, Map.of());

    public PanelChoice {
        states = List.copyOf(states);
        required = Map.copyOf(required);
    }

    /** Written for a workstation. */
    public PanelChoice(List<String> states, boolean allFigures, Map<String, RequiredLevel> required) {
        this(states, allFigures, required, PanelType.WORKSTATION);
    }

    public PanelChoice in(PanelType newType) {
        return new PanelChoice(states, allFigures, required, newType);
    }

    public PanelChoice withStates(List<String> others) {
        return new PanelChoice(others, allFigures, required, type);
    }

    public PanelChoice withAllFigures(boolean all) {
        return new PanelChoice(states, all, required, type);
    }

    /** Adds a state or takes it away; the last one stays. */
    public PanelChoice with(String state, boolean compared) {
        List<String> chosen = new ArrayList<>();
        for (String each : Comparison.FLANK_STATES) {
            if (each.equals(state) ? compared : states.contains(each)) {
                chosen.add(each);
            }
        }
        return chosen.isEmpty() ? this : withStates(chosen);
    }

    public PanelChoice requiring(String state, RequiredLevel level) {
        Map<String, RequiredLevel> changed = new LinkedHashMap<>(required);
        changed.put(state, level);
        return new PanelChoice(states, allFigures, changed, type);
    }

    public RequiredLevel requiredOf(String state) {
        return Optional.ofNullable(required.get(state)).orElse(RequiredLevel.BRIGADE);
    }
}
