package org.flankmap.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flankmap.posture.PartialDate;
import org.flankmap.snapshot.Sequence;
import picocli.CommandLine.Option;

/** The options that make a sequence of dates out of a picture. */
final class SnapshotTimeline {
    private static final Pattern SPAN = Pattern.compile("(\\S+?)\\.\\.(\\S+)");
    private static final Pattern STEP = Pattern.compile("[1-9]\\d{0,3}[dwmy]");
    private static final int SLOWEST = 60;

    @Option(
            names = "--timeline",
            paramLabel = "FROM..TO",
            description =
                    "A sequence of pictures instead of one: the posture recorded date by date, instead of --b, such as"
                            + " 2017..2030 or 2022-02..2026-07. --out then names a .gif, or a folder for PNG frames.")
    private Optional<String> span = Optional.empty();

    @Option(
            names = "--step",
            paramLabel = "STEP",
            defaultValue = "3m",
            description = "From one date to the next in days, weeks, months or years, such as 10d, 2w, 3m, 1y"
                    + " (default: ${DEFAULT-VALUE}).")
    private String step;

    @Option(
            names = "--frame-time",
            paramLabel = "SECONDS",
            defaultValue = "0.5",
            description = "How long each picture of a GIF stays (default: ${DEFAULT-VALUE}).")
    private double seconds;

    boolean asked() {
        return span.isPresent();
    }

    /** How long each picture stays; refuses what no program plays. */
    Duration frameTime() {
        if (!(seconds >= 0.02 && seconds <= SLOWEST)) {
            throw new IllegalArgumentException("a frame stays 0.02 to " + SLOWEST + " seconds, not " + seconds);
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** The dates asked for, the first being the first day of FROM; refuses anything else with a sentence. */
    List<LocalDate> dates() {
        String text = span.orElseThrow();
        Matcher matcher = SPAN.matcher(text.strip());
        Optional<PartialDate> from = matcher.matches() ? PartialDate.parse(matcher.group(1)) : Optional.empty();
        Optional<PartialDate> to = from.isPresent() ? PartialDate.parse(matcher.group(2)) : Optional.empty();
        if (to.isEmpty()) {
            throw new IllegalArgumentException("the timeline \"" + text + "\" is not of the form 2017..2030");
        }
        LocalDate first = from.get().firstDay();
        LocalDate last = to.get().lastDay();
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the timeline \"" + text + "\" ends before it begins");
        }
        return dates(first, last, period());
    }

    private static List<LocalDate> dates(LocalDate first, LocalDate last, Period step) {
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = first.plus(step.multipliedBy(dates.size()))) {
            dates.add(date);
            if (dates.size() > Sequence.LONGEST) {
                throw new IllegalArgumentException(
                        "the timeline has more than " + Sequence.LONGEST + " dates; choose a longer step");
            }
        }
        return dates;
    }

    private Period period() {
        String text = step.strip().toLowerCase(Locale.ROOT);
        if (STEP.matcher(text).matches()) {
            return Period.parse("P" + text);
        }
        throw new IllegalArgumentException("the step \"" + step + "\" is none such as 10d, 2w, 3m or 1y");
    }
}
