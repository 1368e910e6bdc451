package org.flankmap.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flankmap.geo.Mgrs;
import org.flankmap.geo.Position;

/**
 * Reads a position as people write it: decimal degrees, degrees, minutes and seconds, or a grid reference. Without letters
 * latitude comes first.
 */
public final class Coordinates {
    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d+)?)";
    private static final String ANGLE = "([NSEW+-]?)\\s*" + NUMBER
            + "\\s*°?\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*['′’]\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|″|”|'')\\s*)?)?([NSEW]?)";
    private static final Pattern PAIR = Pattern.compile(ANGLE + "\\s*[,;/ ]\\s*" + ANGLE);

    /** Degrees and minutes, or seconds too, with nothing but blanks or colons between them. */
    private static final String SPACED = "([NSEW+-]?)\\s*(\\d{1,3})[\\s:°]+(\\d{1,2}(?:[.,]\\d+)?)"
            + "(?:[\\s:'′’]+(\\d{1,2}(?:[.,]\\d+)?))?\\s*([NSEW]?)";

    private static final Pattern SPACED_PAIR = Pattern.compile(SPACED + "[\\s,;/]+" + SPACED);

    private Coordinates() {}

    /** The position a text names; empty when it is not one. */
    public static Optional<Position> parse(String text) {
        String tidy = text.strip().toUpperCase(Locale.ROOT);
        Matcher pair = PAIR.matcher(tidy);
        if (pair.matches()) {
            return pair(pair);
        }
        Matcher spaced = SPACED_PAIR.matcher(tidy);
        return spaced.matches() ? pair(spaced) : Mgrs.parse(tidy);
    }

    private static Optional<Position> pair(Matcher pair) {
        Optional<Angle> first = angle(pair, 1);
        Optional<Angle> second = angle(pair, 6);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        boolean swapped = first.get().eastWest() || second.get().northSouth();
        Angle latitude = swapped ? second.get() : first.get();
        Angle longitude = swapped ? first.get() : second.get();
        boolean contradictory = latitude.eastWest() || longitude.northSouth();
        if (contradictory || Math.abs(latitude.degrees()) > 90 || Math.abs(longitude.degrees()) > 180) {
            return Optional.empty();
        }
        return Optional.of(new Position(latitude.degrees(), longitude.degrees()));
    }

    private record Angle(double degrees, String hemisphere) {
        boolean eastWest() {
            return hemisphere.equals("E") || hemisphere.equals("W");
        }

        boolean northSouth() {
            return hemisphere.equals("N") || hemisphere.equals("S");
        }
    }

    private static Optional<Angle> angle(Matcher pair, int group) {
        String before = pair.group(group);
        String after = pair.group(group + 4);
        boolean letterBefore = before.matches("[NSEW]");
        if (letterBefore && !after.isEmpty()) {
            return Optional.empty();
        }
        String hemisphere = letterBefore ? before : after;
        double minutes = number(pair.group(group + 2));
        double seconds = number(pair.group(group + 3));
        if (minutes >= 60 || seconds >= 60) {
            return Optional.empty();
        }
        double degrees = number(pair.group(group + 1)) + minutes / 60 + seconds / 3600;
        boolean negative = before.equals("-") || hemisphere.equals("S") || hemisphere.equals("W");
        return Optional.of(new Angle(negative ? -degrees : degrees, hemisphere));
    }

    private static double number(String digits) {
        return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
    }
}
