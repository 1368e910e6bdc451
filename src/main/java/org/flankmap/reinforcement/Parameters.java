package org.flankmap.reinforcement;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.Parameter;

/** The values that the model computes with: those of one set of rules, some of them replaced. Immutable. */
public final class Parameters {
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
     * The same with one value replaced.
     *
     * @throws IllegalArgumentException in one sentence for a reader, where there is no such parameter or the value lies
     *     outside its physical range
     */
    public Parameters with(String id, double value) {
        Parameter parameter = definitions.get(id);
        if (parameter == null) {
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
