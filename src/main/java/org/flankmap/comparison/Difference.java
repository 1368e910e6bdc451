package org.flankmap.comparison;

/**
 * What B has more than A.
 *
 * @param least the least it can be by what is known
 * @param preferred by the preferred figures; below 0 where B has less
 * @param most the most it can be by what is known
 * @param partly whether a part of either side is unknown, so that the true difference may lie outside the bounds
 */
public record Difference(double least, double preferred, double most, boolean partly) {
    static Difference between(Tally a, Tally b) {
        return new Difference(
                b.least() - a.most(),
                b.preferred() - a.preferred(),
                b.most() - a.least(),
                a.lowerBound() || b.lowerBound() || a.upperBound() || b.upperBound());
    }

    /** Of A against B, seen from the other side. */
    public Difference mirrored() {
        return new Difference(-most, 0 - preferred, -least, partly);
    }

    /** As a reader sees it, by the preferred figures: "+2,600", "−80" or "0". */
    public String display() {
        return Wording.signed(preferred);
    }
}
