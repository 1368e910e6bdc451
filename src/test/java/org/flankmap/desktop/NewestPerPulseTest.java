package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What happens to the dates a pointer passes over. */
class NewestPerPulseTest {
    /** Values above 0 are offered; 0 is a pulse. */
    @Property
    void aDragNeverLosesItsLastDate(
            @ForAll List<@net.jqwik.api.constraints.IntRange(min = 0, max = 50) Integer> story) {
        Deque<Runnable> pulses = new ArrayDeque<>();
        List<Integer> received = new ArrayList<>();
        NewestPerPulse<Integer> newest = new NewestPerPulse<>(pulses::add, received::add);
        List<Integer> offered = new ArrayList<>();
        for (int event : story) {
            if (event == 0) {
                runAll(pulses);
            } else {
                newest.offer(event);
                offered.add(event);
            }
        }
        assertThat(pulses).hasSizeLessThanOrEqualTo(1);
        runAll(pulses);
        if (offered.isEmpty()) {
            assertThat(received).isEmpty();
        } else {
            assertThat(received.get(received.size() - 1)).isEqualTo(offered.get(offered.size() - 1));
        }
    }

    @Property
    void lettingGoPassesTheLastDateOnAtOnceAndOnlyOnce(
            @ForAll @net.jqwik.api.constraints.Size(min = 1)
                    List<@net.jqwik.api.constraints.IntRange(min = 1, max = 50) Integer> dates) {
        Deque<Runnable> pulses = new ArrayDeque<>();
        List<Integer> received = new ArrayList<>();
        NewestPerPulse<Integer> newest = new NewestPerPulse<>(pulses::add, received::add);
        dates.forEach(newest::offer);
        newest.flush();
        runAll(pulses);
        assertThat(received).containsExactly(dates.get(dates.size() - 1));
    }

    private static void runAll(Deque<Runnable> pulses) {
        while (!pulses.isEmpty()) {
            pulses.pop().run();
        }
    }
}
