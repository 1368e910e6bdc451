package org.flankmap.desktop;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The window's keys, in the groups and the order of the key sheet. */
final class WindowKeys {
    private static final String MAP = "Map";
    private static final String FIND = "Find and select";
    private static final String PANEL = "Panel";
    private static final String FILES = "Scenario and export";
    private static final String DRAWERS = "Drawers";

    private WindowKeys() {}

    /** What the keys do that is the window's own business. */
    record Actions(
            Runnable compose,
            Runnable copy,
            Consumer<Boolean> briefing,
            Runnable clear,
            Runnable filters,
            Runnable play,
            Runnable sheet) {}

    static Shortcuts of(ViewModel model, ScenarioDesk desk, Finding finding, Rail rail, Actions actions) {
        Shortcuts keys = new Shortcuts();
        keys.tell(MAP, "Arrows", "move; with Shift farther");
        keys.tell(MAP, "+  −", "zoom in and out");
        keys.tell(MAP, "Home", "the whole flank");
        keys.tell(MAP, "0", "the Baltic states");
        keys.tell(MAP, "1  2  3", "Estonia, Latvia, Lithuania");
        keys.tell(MAP, "A  B", "hold for a look at the other posture");
        keys.tell(MAP, "Shift+drag", "zoom to a box");
        keys.anywhere(MAP, "back", model::back, alt(KeyCode.LEFT));
        keys.anywhere(MAP, "forward", model::forward, alt(KeyCode.RIGHT));
        keys.onMap(MAP, "play the timeline, stop it", actions.play(), KeyCode.SPACE);
        keys.onMap(
                MAP, "hide or show opposing formations", () -> model.change(LayersPanel::togglingOpposing), KeyCode.O);
        keys.anywhere(FIND, "search; / on the map", finding.field()::begin, ctrl(KeyCode.F));
        keys.onMap(FIND, "filters", actions.filters(), KeyCode.F);
        keys.tell(FIND, "N  P", "next and previous symbol in view; also ] and [");
        keys.tell(FIND, "Enter", "what counts under the selected symbol");
        keys.tell(FIND, "Ctrl+click", "one more, or one less");
        keys.tell(FIND, "Ctrl+drag", "all in a box");
        keys.tell(FIND, "Ctrl+A", "all in view");
        keys.anywhere(FIND, "let go, go back to the map", actions.clear(), new KeyCodeCombination(KeyCode.ESCAPE));
        keys.tell(FIND, "Alt+drag", "move a symbol aside");
        keys.tell(FIND, "Ctrl+arrows", "move the selected symbol aside");
        keys.tell(FIND, "Alt+double click", "put a symbol back");
        keys.onMap(DRAWERS, "tree of forces", () -> rail.toggle("tree"), KeyCode.T);
        keys.onMap(DRAWERS, "layers and look", () -> rail.toggle("layers"), KeyCode.L);
        keys.onMap(DRAWERS, "measure; Backspace, Esc, Enter", () -> rail.toggle("measure"), KeyCode.M);
        keys.tell(DRAWERS, "Alt+Up  Alt+Down", "move a layer up or down");
        keys.tell(DRAWERS, "Esc", "shut the drawer");
        keys.tell(PANEL, "Ctrl+C", "copy as a table");
        keys.anywhere(
                PANEL,
                "larger type",
                () -> actions.briefing().accept(true),
                ctrl(KeyCode.PLUS),
                ctrl(KeyCode.EQUALS),
                ctrl(KeyCode.ADD));
        keys.anywhere(
                PANEL,
                "smaller type",
                () -> actions.briefing().accept(false),
                ctrl(KeyCode.MINUS),
                ctrl(KeyCode.SUBTRACT));
        keys.anywhere(FILES, "open a scenario", desk::open, ctrl(KeyCode.O));
        keys.anywhere(FILES, "save the scenario shown", desk::save, ctrl(KeyCode.S));
        keys.anywhere(FILES, "save it under a name", desk::saveAs, ctrlShift(KeyCode.S));
        keys.anywhere(FILES, "undo", desk::undo, ctrl(KeyCode.Z));
        keys.anywhere(FILES, "redo", desk::redo, ctrl(KeyCode.Y), ctrlShift(KeyCode.Z));
        keys.anywhere(FILES, "compose a picture, and write it", actions.compose(), ctrl(KeyCode.E));
        keys.anywhere(FILES, "copy the picture", actions.copy(), ctrlShift(KeyCode.C));
        keys.anywhere(FILES, "this sheet", actions.sheet(), new KeyCodeCombination(KeyCode.F1));
        return keys;
    }

    private static KeyCombination ctrl(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination ctrlShift(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCombination alt(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    }
}
