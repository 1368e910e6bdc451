package org.flankmap.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Qualifier;
import org.flankmap.scenario.Placed;

/**
 * A sum that can be followed to its parts.
 *
 * @param counted what adds to it, largest first; the order says nothing else
 * @param unknown what belongs in it without a figure
 */
public record Tally(List<Contribution> counted, List<Contribution> unknown) {
    private static final Comparator<Contribution> LARGEST_FIRST =
            Comparator.comparingDouble(Contribution::preferred).reversed().thenComparing(Contribution::id);

    public static final Tally NONE = new Tally(List.of(), List.of());

    public Tally {
        counted = counted.stream().sorted(LARGEST_FIRST).toList();
        unknown = unknown.stream().sorted(LARGEST_FIRST).toList();
    }

    /**
     * What formations picked by hand have together. Those held elsewhere or only announced are left out, as everywhere a
     * present strength is summed. One that counts as a whole covers those of its own force under it in the same country;
     * a host's brigade does not cover the allied battlegroup under its command.
     *
     * @param formations in any order; one that is in it twice counts once
     */
    public static Tally of(Indicator indicator, Collection<Placed> formations) {
        return Stream.of(Force.ALLIED, Force.HOST_NATION, Force.OPPOSING)
                .map(force -> FormationSum.of(
                        indicator,
                        formations.stream()
                                .filter(Placed::present)
                                .filter(force::has)
                                .toList()))
                .reduce(NONE, Tally::plus);
    }

    public double least() {
        return counted.stream().mapToDouble(Contribution::least).sum();
    }

    public double preferred() {
        return counted.stream().mapToDouble(Contribution::preferred).sum();
    }

    public double most() {
        return counted.stream().mapToDouble(Contribution::most).sum();
    }

    /** The number that {@link #display} leads with: the least of a sum that is "at least", the preferred one otherwise. */
    public double shown() {
        return lowerBound() && !upperBound() ? least() : preferred();
    }

    /** Whether any of it is known, or there is nothing to know: false where all that belongs in it is unknown. */
    public boolean known() {
        return !counted.isEmpty() || unknown.isEmpty();
    }

    /** Whether the true sum may be higher because a part is unknown, or known only as "at least". */
    public boolean lowerBound() {
        return !unknown.isEmpty()
                || counted.stream().anyMatch(part -> part.how() == Contribution.How.NATIONAL_PARTS)
                || any(Qualifier.AT_LEAST);
    }

    /** Whether a part is known only as "up to". */
    public boolean upperBound() {
        return any(Qualifier.UP_TO);
    }

    /** Whether sources disagree on a part, or give a range. */
    public boolean ranged() {
        return least() < most();
    }

    /** Whether a part is worded "about". */
    public boolean approximate() {
        return any(Qualifier.ABOUT);
    }

    private boolean any(Qualifier qualifier) {
        return counted.stream()
                .flatMap(part -> part.figure().stream())
                .map(Figure::qualifier)
                .anyMatch(qualifier::equals);
    }

    Tally plus(Tally other) {
        return new Tally(
                Stream.concat(counted.stream(), other.counted.stream()).toList(),
                Stream.concat(unknown.stream(), other.unknown.stream()).toList());
    }

    Tally dividedBy(double divisor) {
        return new Tally(counted.stream().map(part -> part.dividedBy(divisor)).toList(), unknown);
    }

    /** As a reader sees it: "at least 1,240", "900–1,200", "about 3,000", "none" or "not known". */
    public String display() {
        return Wording.of(this);
    }
}
