package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.flankmap.posture.Event;
import org.flankmap.posture.PartialDate;
import org.junit.jupiter.api.Test;

/** The timeline's labels and what a point on it means. */
class TickLabelsTest {
    private static final LocalDate MADRID = LocalDate.of(2022, 6, 29);

    @Property
    void noTwoLabelsTouchAndTheFirstOfferedIsThere(
            @ForAll List<@IntRange(min = 0, max = 1000) Integer> ticks,
            @ForAll @IntRange(min = 20, max = 200) int width) {
        TickLabels labels = new TickLabels(0, 1000);
        for (int i = 0; i < ticks.size(); i++) {
            labels.offer(i, ticks.get(i), width);
        }
        List<TickLabels.Placed> placed = labels.placed();
        for (TickLabels.Placed one : placed) {
            assertThat(one.x()).isBetween(0.0, 1000.0 - width);
            assertThat(placed)
                    .filteredOn(other -> other != one && other.row() == one.row())
                    .allMatch(other -> Math.abs(other.x() - one.x()) >= width + TickLabels.GAP);
        }
        if (!ticks.isEmpty()) {
            assertThat(placed.get(0).index()).isZero();
        }
    }

    @Property
    void aDayIsFoundWhereItLies(@ForAll @IntRange(min = 0, max = 5112) int days) {
        TimeScale scale = TimeScale.over(60, 6000);
        LocalDate day = TimeScale.BEGIN.plusDays(days);
        assertThat(scale.day(scale.x(day))).isEqualTo(day);
    }

    @Test
    void aPointNearAnEventMeansItsDay() {
        Event madrid = new Event("madrid-summit", PartialDate.of(MADRID), "Madrid summit", "", List.of());
        TimeScale scale = TimeScale.over(0, 1400);
        double there = scale.x(MADRID);
        assertThat(scale.snapped(there + 4, List.of(madrid))).isEqualTo(MADRID);
        assertThat(scale.snapped(there + 30, List.of(madrid))).isAfter(MADRID);
    }

    @Test
    void beyondTheEndsIsTheFirstOrLastDay() {
        TimeScale scale = TimeScale.over(50, 900);
        assertThat(scale.day(0)).isEqualTo(TimeScale.BEGIN);
        assertThat(scale.day(2000)).isEqualTo(TimeScale.END);
    }
}
