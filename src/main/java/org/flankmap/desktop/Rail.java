package org.flankmap.desktop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The narrow bar at the left edge: each button opens a drawer beside it, one at a time, and closes it again. */
final class Rail extends HBox {
    static final double WIDTH = 52;
    private static final double DRAWER_WIDTH = 300;

    private final VBox buttons = new VBox(4);
    private final Label title = new Label();
    private final VBox drawer = new VBox(8);
    private final Map<String, ToggleButton> toggles = new LinkedHashMap<>();
    private final Map<String, Supplier<? extends Node>> makers = new LinkedHashMap<>();
    private final Map<String, Node> made = new LinkedHashMap<>();
    private Optional<String> open = Optional.empty();

    Rail() {
        setId("rail");
        buttons.getStyleClass().add("rail");
        buttons.setMinWidth(WIDTH);
        buttons.setPrefWidth(WIDTH);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        title.getStyleClass().add("drawer-title");
        drawer.setId("drawer");
        drawer.getStyleClass().add("drawer");
        drawer.setMinWidth(DRAWER_WIDTH);
        drawer.setPrefWidth(DRAWER_WIDTH);
        drawer.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        getChildren().add(buttons);
    }

    /**
     * Adds a drawer.
     *
     * @param id of the button
     * @param name what the drawer holds, with its key in parentheses where it has one
     * @param maker builds the content when it is first opened
     */
    void add(String id, Feather icon, String name, Supplier<? extends Node> maker) {
        ToggleButton button = new ToggleButton(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "rail-button");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(event -> toggle(id));
        toggles.put(id, button);
        makers.put(id, maker);
        buttons.getChildren().add(button);
        setVisible(true);
    }

    /** Opens a drawer, with the keyboard in it, or closes it where it is open. */
    void toggle(String id) {
        if (open.equals(Optional.of(id))) {
            close();
        } else {
            show(id);
        }
    }

    /** Opens a drawer and gives it the keyboard. */
    void show(String id) {
        open = Optional.of(id);
        toggles.forEach((name, button) -> button.setSelected(name.equals(id)));
        title.setText(toggles.get(id).getAccessibleText().replaceFirst(" \\(.*", ""));
        Node content = made.computeIfAbsent(id, name -> makers.get(name).get());
        VBox.setVgrow(content, Priority.ALWAYS);
        drawer.getChildren().setAll(title, content);
        if (!getChildren().contains(drawer)) {
            getChildren().add(drawer);
        }
        content.requestFocus();
    }

    /** Whether the drawer of that name is open. */
    boolean shows(String id) {
        return open.equals(Optional.of(id));
    }

    void close() {
        open.ifPresent(id -> {
            ToggleButton button = toggles.get(id);
            button.setSelected(false);
            button.requestFocus();
        });
        open = Optional.empty();
        getChildren().setAll(buttons);
    }
}
