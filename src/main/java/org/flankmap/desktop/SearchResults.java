package org.flankmap.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.flankmap.search.Found;

/** The list that drops from the search field. The keyboard stays in the field, which says where the list is to go. */
final class SearchResults {
    private static final double ROW = 44;
    private static final double WIDTH = 400;
    private static final double GAP = 4;

    private final Popup popup = new Popup();
    private final ListView<Found> list = new ListView<>();
    private final Label nothing = new Label();
    private final VBox box = new VBox(list, nothing);
    private String shownFor = "";

    /** @param receiver gets the result that is clicked */
    SearchResults(Consumer<Found> receiver) {
        list.setId("search-results");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new FoundCell(receiver));
        list.setAccessibleText("Search results");
        list.managedProperty().bind(list.visibleProperty());
        nothing.setId("search-nothing");
        nothing.getStyleClass().add("body-text");
        nothing.setWrapText(true);
        nothing.managedProperty().bind(nothing.visibleProperty());
        box.getStyleClass().addAll("dropdown", "search-dropdown");
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        popup.getContent().add(box);
        popup.setAutoHide(false);
        popup.setHideOnEscape(false);
    }

    /**
     * Shows what was found, the best chosen, or says that nothing was.
     *
     * @param under what the list drops from
     */
    void show(Node under, String text, List<Found> found) {
        shownFor = text;
        list.getItems().setAll(found);
        list.setVisible(!found.isEmpty());
        list.setPrefHeight(found.size() * ROW + 2);
        nothing.setVisible(found.isEmpty());
        nothing.setText("Nothing is called “" + text.strip()
                + "”. Try fewer letters, a place nearby, or a position such as 54.69, 25.28 or 35U LA 878 631.");
        if (!found.isEmpty()) {
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
        followStyle(under.getScene().getRoot());
        Bounds field = under.localToScreen(under.getBoundsInLocal());
        popup.show(under, field.getMaxX() - WIDTH, field.getMaxY() + GAP);
    }

    private void followStyle(Parent window) {
        box.getStyleClass().removeAll("root", "dark");
        if (window.getStyleClass().contains("dark")) {
            box.getStyleClass().addAll("root", "dark");
        }
    }

    void hide() {
        popup.hide();
        shownFor = "";
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    boolean isShowingFor(String text) {
        return isShowing() && shownFor.equals(text);
    }

    Optional<Found> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** Chooses the next or the one before, going round at the ends. */
    void move(int step) {
        int count = list.getItems().size();
        if (count > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, count);
            list.getSelectionModel().select(next);
            list.scrollTo(next);
        }
    }
}
