package org.flankmap.desktop;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flankmap.search.Found;

/** A line of the search results: what it is called, what it is, and which kind of thing. */
final class FoundCell extends ListCell<Found> {
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label kind = new Label();
    private final HBox row;

    FoundCell(Consumer<Found> receiver) {
        title.getStyleClass().add("found-title");
        detail.getStyleClass().add("found-detail");
        kind.getStyleClass().add("found-detail");
        kind.setMinWidth(USE_PREF_SIZE);
        VBox text = new VBox(title, detail);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(12, text, kind);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        getStyleClass().add("found");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                receiver.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Found found, boolean empty) {
        super.updateItem(found, empty);
        setGraphic(empty || found == null ? null : row);
        if (!empty && found != null) {
            title.setText(found.title());
            detail.setText(found.detail());
            kind.setText(word(found.kind()));
            setAccessibleText(word(found.kind()) + ": " + found.title() + ", " + found.detail());
        }
    }

    private static String word(Found.Kind kind) {
        return switch (kind) {
            case COORDINATES -> "Position";
            case FORMATION -> "Formation";
            case STOCK -> "Stock";
            case NODE -> "Node";
            case CORRIDOR -> "Corridor";
            case PLACE -> "Town";
        };
    }
}
