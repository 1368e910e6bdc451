package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.SymbolShift;
import org.junit.jupiter.api.Test;

/** What the shelf knows of edits and files. */
class ScenarioShelfTest {
    private static final Scenario TODAY = scenario("today");
    private static final Scenario MOVED = TODAY.withShifts(Map.of("bg", new SymbolShift(20, -10)));
    private static final Path FILE = Path.of("mine.json");

    private final ScenarioShelf shelf = new ScenarioShelf(List.of(TODAY));

    private static Scenario scenario(String id) {
        return new Scenario(id, id, "d", LocalDate.of(2026, 7, 1), false, List.of(), List.of());
    }

    @Test
    void anEditIsUnsavedUntilItIsUndone() {
        shelf.edit("move", MOVED);
        assertThat(shelf.scenarios()).containsExactly(MOVED);
        assertThat(shelf.unsaved()).containsExactly(MOVED);
        assertThat(shelf.undo()).contains("move");
        assertThat(shelf.scenarios()).containsExactly(TODAY);
        assertThat(shelf.unsaved()).isEmpty();
        assertThat(shelf.redo()).contains("move");
        assertThat(shelf.unsaved()).containsExactly(MOVED);
    }

    @Test
    void undoingWhatHasBeenSavedIsAnUnsavedEdit() {
        Scenario opened = shelf.open(scenario("mine"), FILE);
        Scenario moved = opened.withShifts(MOVED.shifts());
        shelf.edit("move", moved);
        shelf.keep(moved, FILE);
        assertThat(shelf.unsaved()).isEmpty();
        shelf.undo();
        assertThat(shelf.unsaved()).containsExactly(opened);
    }

    @Test
    void aCopyWrittenUnderAnotherNameIsOneMoreAndNothingIsLeftUnsaved() {
        shelf.edit("move", MOVED);
        Scenario copy = MOVED.called("mine", "Mine");
        shelf.keepAs(MOVED, copy, FILE);
        assertThat(shelf.scenarios()).containsExactly(MOVED, copy);
        assertThat(shelf.file(copy)).contains(FILE);
        assertThat(shelf.unsaved()).isEmpty();
    }

    @Test
    void aScenarioOpenedUnderAnIdThatIsTakenGetsAnother() {
        assertThat(shelf.open(TODAY, FILE).id()).isEqualTo("today-2");
        assertThat(shelf.open(TODAY.called("today-2", "Today"), FILE).id())
                .as("the same file again")
                .isEqualTo("today-2");
        assertThat(shelf.scenarios()).hasSize(2);
    }

    @Test
    void aRecordedPostureThatIsEditedComesToTheShelf() {
        Scenario recorded = Scenario.recorded(LocalDate.of(2024, 1, 1)).withShifts(MOVED.shifts());
        shelf.edit("move", recorded);
        assertThat(shelf.scenarios()).containsExactly(TODAY, recorded);
        assertThat(shelf.unsaved()).containsExactly(recorded);
    }
}
