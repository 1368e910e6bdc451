package org.flankmap.reinforcement;

import org.flankmap.posture.ParameterRules;

/** The rules under which forces move; they differ only in the values of parameters. */
public enum RuleSet {
    /** Civil traffic first, permissions asked in advance, as in exercises. */
    PEACETIME(ParameterRules.PEACETIME),
    /** Priority for the military. */
    CRISIS(ParameterRules.CRISIS);

    private final ParameterRules rules;

    RuleSet(ParameterRules rules) {
        this.rules = rules;
    }

    boolean covers(ParameterRules other) {
        return other == ParameterRules.BOTH || other == rules;
    }

    public String word() {
        return rules.word();
    }
}
