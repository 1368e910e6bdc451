package org.flankmap.comparison;

/** Numbers as a reader sees them: thousands with commas, one decimal where it matters. */
public final class Wording {
    private Wording() {}

    public static String number(double value) {
        long tenths = Math.round(Math.abs(value) * 10);
        StringBuilder text = new StringBuilder(Long.toString(tenths / 10));
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        if (tenths % 10 != 0) {
            text.append('.').append(tenths % 10);
        }
        return (value < 0 && tenths != 0 ? "-" : "") + text;
    }

    /** With its sign, a true minus for less. */
    public static String signed(double value) {
        String number = number(Math.abs(value));
        if (number.equals("0")) {
            return "0";
        }
        return (value > 0 ? "+" : "\u2212") + number;
    }

    static String of(Tally tally) {
        if (!tally.known()) {
            return "not known";
        }
        if (tally.counted().isEmpty()) {
            return "none";
        }
        return qualified(
                tally.least(),
                tally.preferred(),
                tally.most(),
                tally.lowerBound(),
                tally.upperBound(),
                tally.approximate());
    }

    private static String qualified(
            double least, double preferred, double most, boolean lower, boolean upper, boolean approximate) {
        if (lower && !upper) {
            return "at least " + number(least);
        }
        if (least < most) {
            return number(least) + "\u2013" + number(most);
        }
        if (upper && !lower) {
            return "up to " + number(preferred);
        }
        return (approximate || upper ? "about " : "") + number(preferred);
    }
}
