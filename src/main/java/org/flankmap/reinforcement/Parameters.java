package org.flankmap.reinforcement;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flankmap.posture.Parameter;

/** The values that the model computes with: those of one set of rules, some of them replaced. Immutable. */
public final class Parameters {
    /** The capacities that can be set for one place alone. */
    private static final Set<String> LOCAL = Set.of(
            "march-units-per-day-per-road",
            "trains-per-day-1435-double",
            "trains-per-day-1435-single",
            "trains-per-day-1520",
            "ramp-trains-per-day",
            "gauge-change-trains-per-day",
            "port-loading-vehicles-per-day",
            "port-discharge-vehicles-per-day",
            "airlift-sorties-per-day");

    private final RuleSet rules;
    private final Map<String, Parameter> definitions;
    private final Map<String, Double> values;

    private Parameters(RuleSet rules, Map<String, Parameter> definitions, Map<String, Double> values) {
        this.rules = rules;
        this.definitions = definitions;
        this.values = values;
    }

    public static Parameters of(List<Parameter> all, RuleSet rules) {
        Map<String, Parameter> definitions = new LinkedHashMap<>();
        Map<String, Double> values = new LinkedHashMap<>();
        for (Parameter parameter : all) {
            if (rules.covers(parameter.rules())) {
                definitions.put(parameter.id(), parameter);
                values.put(parameter.id(), parameter.value());
            }
        }
        return new Parameters(rules, Collections.unmodifiableMap(definitions), values);
    }

    /**
     * The same with one value replaced. A capacity may be set for one place alone, as {@code id@place} with the id of a
     * corridor or node: {@code gauge-change-trains-per-day@mockava}.
     *
     * @throws IllegalArgumentException in one sentence for a reader, where there is no such parameter or the value lies
     *     outside its physical range
     */
    public Parameters with(String id, double value) {
        Parameter parameter = definitions.get(general(id));
        if (parameter == null || (local(id) && !LOCAL.contains(parameter.id()))) {
            throw new IllegalArgumentException("There is no parameter called \"" + id + "\"" + nearest(id) + ".");
        }
        if (!parameter.allows(value)) {
            throw new IllegalArgumentException("The parameter " + id + " must lie between "
                    + Numbers.plain(parameter.physicalLow()) + " and " + Numbers.plain(parameter.physicalHigh()) + " "
                    + parameter.unit() + ", not " + Numbers.plain(value) + ".");
        }
        Map<String, Double> changed = new LinkedHashMap<>(values);
        changed.put(id, value);
        return new Parameters(rules, definitions, changed);
    }

    /** As {@link #with(String, double)} for each entry. */
    public Parameters with(Map<String, Double> replaced) {
        Parameters result = this;
        for (Map.Entry<String, Double> entry : replaced.entrySet()) {
            result = result.with(entry.getKey(), entry.getValue());
        }
        return result;
    }

    /** The values of a draw, which lie within the parameters' ranges. */
    Parameters drawn(Map<String, Double> draw) {
        Map<String, Double> changed = new LinkedHashMap<>(values);
        changed.putAll(draw);
        return new Parameters(rules, definitions, changed);
    }

    public double value(String id) {
        Double value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("The dataset has no parameter called \"" + id + "\".");
        }
        return value;
    }

    /** The value for a place: its own where one is set, else that for all. */
    double value(String id, String place) {
        Double own = values.get(id + '@' + place);
        return own == null ? value(id) : own;
    }

    /** The places that have values of their own. */
    Set<String> places() {
        return values.keySet().stream()
                .filter(Parameters::local)
                .map(id -> id.substring(id.indexOf('@') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean local(String id) {
        return id.indexOf('@') >= 0;
    }

    private static String general(String id) {
        return local(id) ? id.substring(0, id.indexOf('@')) : id;
    }

    public RuleSet rules() {
        return rules;
    }

    public Optional<Parameter> definition(String id) {
        return Optional.ofNullable(definitions.get(id));
    }

    /** All parameters of these rules, in the order of the file. */
    public Collection<Parameter> definitions() {
        return definitions.values();
    }

    /** Whether a value was replaced. */
    public boolean changed(String id) {
        Parameter parameter = definitions.get(id);
        return parameter != null && parameter.value() != value(id);
    }

    private String nearest(String id) {
        return definitions.keySet().stream()
                .filter(known -> known.contains(id) || id.contains(known))
                .findFirst()
                .map(known -> "; did you mean " + known)
                .orElse("");
    }
}
