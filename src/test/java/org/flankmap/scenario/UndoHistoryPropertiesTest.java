package org.flankmap.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class UndoHistoryPropertiesTest {
    @Property
    void undoingEverythingGivesTheFirstStateAndRedoingTheLast(
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 9) Integer> steps) {
        UndoHistory<List<Integer>> numbers = new UndoHistory<>(List.of(), 100);
        for (int step : steps) {
            numbers.run("Add " + step, list -> {
                List<Integer> longer = new ArrayList<>(list);
                longer.add(step);
                return List.copyOf(longer);
            });
        }
        while (numbers.undo().isPresent()) {}
        assertThat(numbers.present()).isEmpty();
        while (numbers.redo().isPresent()) {}
        assertThat(numbers.present()).isEqualTo(steps);
    }
}
