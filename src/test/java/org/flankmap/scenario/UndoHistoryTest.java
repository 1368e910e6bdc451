package org.flankmap.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UndoHistoryTest {
    private final UndoHistory<String> history = new UndoHistory<>("", 100);

    private void type(String letter) {
        history.run("Type " + letter, text -> text + letter);
    }

    @Test
    void undoAndRedoWalkThroughTheStatesInOrder() {
        type("a");
        type("b");
        assertThat(history.undo()).contains("Type b");
        assertThat(history.undo()).contains("Type a");
        assertThat(history.present()).isEmpty();
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo()).contains("Type a");
        assertThat(history.redo()).contains("Type b");
        assertThat(history.present()).isEqualTo("ab");
    }

    @Test
    void aNewCommandDropsWhatWasUndone() {
        type("a");
        history.undo();
        type("b");
        assertThat(history.redo()).isEmpty();
        assertThat(history.present()).isEqualTo("b");
    }

    @Test
    void aCommandThatChangesNothingLeavesNoStep() {
        history.run("Nothing", text -> text);
        assertThat(history.undoName()).isEmpty();
        assertThat(history.unsaved()).isFalse();
    }

    @Test
    void comingBackToWhatWasSavedIsNotUnsaved() {
        type("a");
        history.markSaved();
        type("b");
        assertThat(history.unsaved()).isTrue();
        history.undo();
        assertThat(history.unsaved()).isFalse();
        history.undo();
        assertThat(history.unsaved()).isTrue();
    }

    @Test
    void theSameTextByAnotherWayIsStillUnsaved() {
        type("a");
        history.markSaved();
        history.undo();
        type("a");
        assertThat(history.unsaved()).isTrue();
    }

    @Test
    void beyondTheCapTheOldestStepIsForgotten() {
        UndoHistory<Integer> capped = new UndoHistory<>(0, 2);
        for (int i = 0; i < 5; i++) {
            capped.run("Add", n -> n + 1);
        }
        while (capped.undo().isPresent()) {
            assertThat(capped.present()).isLessThan(5);
        }
        assertThat(capped.present()).isEqualTo(3);
    }
}
