package org.flankmap.posture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as its source has it: a year, a month or a day.
 *
 * @param year the calendar year
 * @param month 1 to 12, or 0 where the source names only the year
 * @param day 1 to 31, or 0 where the source names only the month or year
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    public PartialDate {
        boolean ordered = month != 0 || day == 0;
        if (!ordered || month < 0 || month > 12 || day < 0) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day > 0) {
            LocalDate.of(year, month, day);
        }
    }

    /** Reads {@code 2022}, {@code 2022-06} or {@code 2022-06-28}; empty for anything else, or a day that never was. */
    public static Optional<PartialDate> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
        } catch (DateTimeException | IllegalArgumentException neverWas) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        if (digits == null) {
            return 0;
        }
        int number = Integer.parseInt(digits);
        if (number == 0) {
            throw new IllegalArgumentException("months and days count from 1");
        }
        return number;
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The first day it can mean. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day it can mean. */
    public LocalDate lastDay() {
        if (day > 0) {
            return firstDay();
        }
        return month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    /** As a reader expects it: {@code 28 Jun 2022}, {@code Jun 2022} or {@code 2022}. */
    public String display() {
        if (month == 0) {
            return String.valueOf(year);
        }
        String monthAndYear = MONTHS[month - 1] + " " + year;
        return day == 0 ? monthAndYear : day + " " + monthAndYear;
    }

    /** By first day; of two with the same, the more precise comes later. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = firstDay().compareTo(other.firstDay());
        return byDay != 0 ? byDay : other.lastDay().compareTo(lastDay());
    }

    /** As the dataset writes it. */
    @Override
    public String toString() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        String yearAndMonth = String.format(Locale.ROOT, "%04d-%02d", year, month);
        return day == 0 ? yearAndMonth : yearAndMonth + String.format(Locale.ROOT, "-%02d", day);
    }
}
