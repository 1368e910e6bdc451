package org.flankmap.posture;

/** Under which rules a parameter's value holds. */
public enum ParameterRules implements Word {
    PEACETIME("peacetime"),
    CRISIS("crisis"),
    BOTH("both");

    private final String word;

    ParameterRules(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
