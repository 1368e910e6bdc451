package org.flankmap.desktop;

import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** The sheet of all keys, laid over the middle of the window until a key or a click puts it away. */
final class KeySheet {
    private static final int COLUMNS = 3;

    private final Popup popup = new Popup();

    /** Shows the sheet over a window, or puts it away. */
    void toggle(Node root, Map<String, List<Shortcuts.Line>> groups) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        HBox sheet = sheet(groups);
        sheet.getStyleClass().add("root");
        if (root.getStyleClass().contains("dark")) {
            sheet.getStyleClass().add("dark");
        }
        popup.getContent().setAll(sheet);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.show(root.getScene().getWindow());
        Bounds window = root.localToScreen(root.getBoundsInLocal());
        popup.setX(Math.rint(window.getCenterX() - sheet.getWidth() / 2));
        popup.setY(Math.rint(window.getCenterY() - sheet.getHeight() / 2));
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    private static HBox sheet(Map<String, List<Shortcuts.Line>> groups) {
        HBox columns = new HBox(36);
        columns.setId("key-sheet");
        columns.getStyleClass().addAll("dropdown", "key-sheet");
        int lines = groups.values().stream().mapToInt(group -> group.size() + 2).sum();
        VBox column = new VBox(14);
        int filled = 0;
        columns.getChildren().add(column);
        for (Map.Entry<String, List<Shortcuts.Line>> group : groups.entrySet()) {
            if (filled > 0 && filled + group.getValue().size() / 2 > lines / COLUMNS) {
                column = new VBox(14);
                columns.getChildren().add(column);
                filled = 0;
            }
            column.getChildren().add(group(group.getKey(), group.getValue()));
            filled += group.getValue().size() + 2;
        }
        return columns;
    }

    private static VBox group(String name, List<Shortcuts.Line> lines) {
        Label title = new Label(name);
        title.getStyleClass().add("key-group");
        GridPane grid = new GridPane();
        grid.setHgap(14);
        grid.setVgap(2);
        for (Shortcuts.Line line : lines) {
            Label keys = new Label(line.keys());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label(line.words());
            words.getStyleClass().add("key-words");
            words.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), keys, words);
        }
        return new VBox(4, title, grid);
    }
}
