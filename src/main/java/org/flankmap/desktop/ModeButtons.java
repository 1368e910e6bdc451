package org.flankmap.desktop;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.flankmap.cartography.MapMode;
import org.flankmap.view.ViewState;

/** The row of buttons that choose how the map shows A and B. */
final class ModeButtons extends HBox {
    private final Map<MapMode, ToggleButton> buttons = new EnumMap<>(MapMode.class);

    ModeButtons(ViewModel model) {
        ToggleGroup group = new ToggleGroup();
        for (MapMode mode : MapMode.values()) {
            ToggleButton button = new ToggleButton(mode.label());
            button.setId("show-" + mode.word());
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().addAll("mode", place(mode));
            button.setTooltip(new Tooltip(words(mode)));
            button.setOnAction(event -> {
                model.change(state -> state.withMode(mode));
                button.setSelected(true);
            });
            buttons.put(mode, button);
            getChildren().add(button);
        }
        setMinWidth(USE_PREF_SIZE);
        model.stateProperty().addListener((property, old, now) -> follow(now));
        follow(model.state());
    }

    private void follow(ViewState state) {
        buttons.get(state.mode()).setSelected(true);
    }

    private static String place(MapMode mode) {
        return switch (mode) {
            case A -> "left-pill";
            case DIFFERENCE -> "right-pill";
            default -> "center-pill";
        };
    }

    private static String words(MapMode mode) {
        return switch (mode) {
            case A -> "Show posture A; hold the key B for a look at B";
            case B -> "Show posture B; hold the key A for a look at A";
            case SWIPE -> "A left and B right of a line that you drag";
            case SIDE_BY_SIDE -> "A and B beside each other, with one camera";
            case DIFFERENCE -> "Mark what is only in A, only in B, stronger, weaker or moved";
        };
    }
}
