package org.flankmap.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flankmap.reinforcement.Denial;

/** Understands what a user writes to close something: ID@DAY, or ID@DAY=SHARE for what remains of it. */
final class DenialWords {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9-]+)@(\\d{1,3})(?:=(.+))?");

    private DenialWords() {}

    static Denial parse(String word) {
        Matcher matcher = FORM.matcher(word);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + word + "\" closes nothing; write ID@DAY, such as suwalki-gap@2 or klaipeda@0.");
        }
        double remaining = matcher.group(3) == null ? 0 : number(matcher.group(3), word);
        return new Denial(matcher.group(1), Integer.parseInt(matcher.group(2)), remaining);
    }

    static double number(String text, String whole) {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException wrong) {
            // Told below, as for a number that is not finite.
        }
        throw new IllegalArgumentException("\"" + text + "\" in \"" + whole + "\" is not a number.");
    }
}
