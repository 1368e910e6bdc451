package org.flankmap.desktop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A row of joined buttons of which one is always pressed. */
final class Segments<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<T> chosen;

    /** @param chosen is told what was pressed, also where it is pressed already */
    Segments(Consumer<T> chosen) {
        this.chosen = chosen;
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("segments");
    }

    /** Adds a button at the right end. */
    Segments<T> add(T value, String id, String label, String tooltip) {
        ToggleButton button = new ToggleButton(label);
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tooltip));
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.accept(value);
        });
        buttons.put(value, button);
        getChildren().add(button);
        for (ToggleButton one : buttons.values()) {
            one.getStyleClass().removeAll("left-pill", "center-pill", "right-pill");
            boolean first = one == getChildren().get(0);
            one.getStyleClass().add(first ? "left-pill" : one == button ? "right-pill" : "center-pill");
        }
        return this;
    }

    /** Shows a value as pressed, telling nobody. */
    void select(T value) {
        buttons.get(value).setSelected(true);
    }
}
