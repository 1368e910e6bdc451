package org.flankmap.posture;

import java.util.List;

/**
 * An input of the movement model: what it is taken to be, how far it may lie off, and where that comes from.
 *
 * @param id unique together with {@code rules}
 * @param value the likeliest
 * @param low the least that is plausible
 * @param high the most that is plausible
 * @param unit of value, low, high and the physical bounds
 * @param rules under which it holds
 * @param sources ids of what gives or bounds the value; empty for a pure assumption
 * @param assumption whether the value is judged rather than published
 * @param reason one sentence: where the value comes from
 * @param physicalLow the least that makes sense at all
 * @param physicalHigh the most that makes sense at all
 */
public record Parameter(
        String id,
        String name,
        double value,
        double low,
        double high,
        String unit,
        ParameterRules rules,
        List<String> sources,
        boolean assumption,
        String reason,
        double physicalLow,
        double physicalHigh) {
    public Parameter {
        sources = List.copyOf(sources);
        if (low > value || value > high) {
            throw new IllegalArgumentException("the value lies outside low and high");
        }
        if (low < physicalLow || high > physicalHigh) {
            throw new IllegalArgumentException("low and high lie outside the physical range");
        }
        if (sources.isEmpty() && !assumption) {
            throw new IllegalArgumentException("neither sources nor the mark that it is an assumption");
        }
    }

    /** Whether a value makes sense at all. */
    public boolean allows(double candidate) {
        return candidate >= physicalLow && candidate <= physicalHigh;
    }
}
