package org.flankmap.comparison;

/**
 * What B has more than A.
 *
 * @param least the least it can be by what is known
 * @param shown between the numbers that both sides show; below 0 where B has less
 * @param most the most it can be by what is known
 * @param certainty what unknown parts leave of it
 */
public record Difference(double least, double shown, double most, Certainty certainty) {
    /** What unknown parts leave of a difference. */
    public enum Certainty {
        /** Both sides are known whole. */
        KNOWN,
        /** B may have more than is known: the difference is at least {@code least}. */
        AT_LEAST,
        /** A may have more than is known: the difference is at most {@code most}. */
        AT_MOST,
        /** Either side may have more than is known: the difference is that of the known parts. */
        KNOWN_PARTS;

        private Certainty mirrored() {
            return switch (this) {
                case AT_LEAST -> AT_MOST;
                case AT_MOST -> AT_LEAST;
                case KNOWN, KNOWN_PARTS -> this;
            };
        }
    }

    static Difference between(Tally a, Tally b) {
        return new Difference(b.least() - a.most(), b.shown() - a.shown(), b.most() - a.least(), certainty(a, b));
    }

    private static Certainty certainty(Tally a, Tally b) {
        if (a.upperBound() || b.upperBound()) {
            return Certainty.KNOWN_PARTS;
        }
        if (a.lowerBound()) {
            return b.lowerBound() ? Certainty.KNOWN_PARTS : Certainty.AT_MOST;
        }
        return b.lowerBound() ? Certainty.AT_LEAST : Certainty.KNOWN;
    }

    /** Of A against B, seen from the other side. */
    public Difference mirrored() {
        return new Difference(0 - most, 0 - shown, 0 - least, certainty.mirrored());
    }

    /** As a reader sees it: "+2,600", "at least −500", "at most +300" or "0"; that of known parts bears no mark. */
    public String display() {
        return switch (certainty) {
            case AT_LEAST -> "at least " + Wording.signed(least);
            case AT_MOST -> "at most " + Wording.signed(most);
            case KNOWN, KNOWN_PARTS -> Wording.signed(shown);
        };
    }
}
