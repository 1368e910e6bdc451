package org.flankmap.desktop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** All keys of the window in groups: those that work anywhere, those of the map, and those that a control knows itself. */
final class Shortcuts {
    private final Map<String, List<Line>> groups = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> anywhere = new LinkedHashMap<>();
    private final Map<KeyCode, Runnable> onMap = new EnumMap<>(KeyCode.class);

    /** What keys do, as a reader sees it. */
    record Line(String keys, String words) {}

    /** Adds keys that work wherever the keyboard is; the first of them is the one that is told. */
    void anywhere(String group, String words, Runnable action, KeyCombination... keys) {
        tell(group, keys[0].getDisplayText(), words);
        for (KeyCombination combination : keys) {
            anywhere.put(combination, action);
        }
    }

    /** Adds a key that works while the map has the keyboard. */
    void onMap(String group, String words, Runnable action, KeyCode key) {
        tell(group, key.getName(), words);
        onMap.put(key, action);
    }

    /** Tells of keys or gestures that something else answers to. */
    void tell(String group, String keys, String words) {
        groups.computeIfAbsent(group, name -> new ArrayList<>()).add(new Line(keys, words));
    }

    /** All that there is to know, group by group. */
    Map<String, List<Line>> groups() {
        return groups;
    }

    void install(Scene scene) {
        scene.getAccelerators().putAll(anywhere);
    }

    /** Answers a key pressed on the map. */
    void press(KeyEvent event) {
        Runnable action = onMap.get(event.getCode());
        if (action != null && !event.isShortcutDown() && !event.isAltDown()) {
            action.run();
            event.consume();
        }
    }
}
