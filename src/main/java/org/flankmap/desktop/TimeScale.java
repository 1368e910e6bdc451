package org.flankmap.desktop;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.flankmap.posture.Event;

/**
 * Where a day lies along the timeline, and which day lies under a point.
 *
 * @param first the day at the left end
 * @param last the day at the right end
 * @param left of the track, pixels
 * @param width of the track, pixels
 */
record TimeScale(LocalDate first, LocalDate last, double left, double width) {
    static final LocalDate BEGIN = LocalDate.of(2017, 1, 1);
    static final LocalDate END = LocalDate.of(2030, 12, 31);

    /** How near, in pixels, a point must be to an event to mean its day. */
    private static final double SNAP = 5;

    static TimeScale over(double left, double width) {
        return new TimeScale(BEGIN, END, left, Math.max(1, width));
    }

    double x(LocalDate day) {
        double all = ChronoUnit.DAYS.between(first, last);
        return left + width * ChronoUnit.DAYS.between(first, clamp(day)) / all;
    }

    LocalDate day(double x) {
        double part = Math.max(0, Math.min(1, (x - left) / width));
        return first.plusDays(Math.round(part * ChronoUnit.DAYS.between(first, last)));
    }

    LocalDate clamp(LocalDate day) {
        if (day.isBefore(first)) {
            return first;
        }
        return day.isAfter(last) ? last : day;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The day under a point, or that of an event close by. */
    LocalDate snapped(double x, List<Event> events) {
        return near(x, events, SNAP).map(event -> event.date().firstDay()).orElseGet(() -> day(x));
    }

    /** The event nearest to a point, if one is within reach. */
    Optional<Event> near(double x, List<Event> events, double reach) {
        return events.stream()
                .filter(event -> covers(event.date().firstDay()))
                .filter(event -> Math.abs(x(event.date().firstDay()) - x) <= reach)
                .min(Comparator.comparingDouble(event -> Math.abs(x(event.date().firstDay()) - x)));
    }
}
