package org.flankmap.desktop;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.FormationFilter;
import org.flankmap.view.ViewState;

/** Says how many formations of how many the map shows, and folds out what they are filtered by. */
final class FilterBox extends VBox {
    private static final double WIDTH = 460;
    private static final double ROOM_BELOW = 90;

    private final ViewModel model;
    private final Label count = new Label();
    private final ToggleButton open = new ToggleButton("Filters");
    private final Button clear = new Button("Clear");
    private final Button opposing = new Button();
    private final VBox groups = new VBox(4);
    private final ScrollPane page = new ScrollPane(groups);

    FilterBox(ViewModel model, Posture posture) {
        super(6);
        this.model = model;
        setId("filter-box");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPickOnBounds(false);
        count.setId("count");
        count.getStyleClass().add("chip-text");
        open.setId("filters");
        open.getStyleClass().add("chip-button");
        open.setTooltip(new Tooltip("Choose which formations the map shows (F)"));
        clear.setId("clear-filters");
        clear.getStyleClass().add("chip-button");
        clear.setTooltip(new Tooltip("Show all formations again"));
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(event -> model.change(state -> state.withFilter(FormationFilter.NONE)));
        opposing.setId("toggle-opposing");
        opposing.getStyleClass().add("chip-button");
        opposing.setTooltip(new Tooltip("Show or hide the opposing formations (O)"));
        opposing.setOnAction(event -> model.change(LayersPanel::togglingOpposing));
        HBox chip = new HBox(10, count, open, clear, opposing);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        chip.setMaxWidth(Region.USE_PREF_SIZE);
        FilterGroup.of(posture).forEach(this::addGroup);
        groups.getStyleClass().add("filter-groups");
        page.setId("filter-page");
        page.getStyleClass().addAll("dropdown", "edge-to-edge");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setPrefWidth(WIDTH);
        page.visibleProperty().bind(open.selectedProperty());
        page.managedProperty().bind(page.visibleProperty());
        getChildren().addAll(chip, page);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.stateProperty().addListener((property, old, now) -> follow(now));
        follow(model.state());
    }

    /** @param height of the map, within which the page is to stay */
    void fitInto(double height) {
        page.setMaxHeight(Math.max(120, height - ROOM_BELOW));
    }

    /**
     * Says how many formations are shown.
     *
     * @param all that stand on the day
     * @param when the day, as a reader sees it
     */
    void show(long shown, long all, String when) {
        count.setText(shown + " of " + all + " formations · " + when);
    }

    /** Folds the filters out with the keyboard in them, or away. */
    void toggle() {
        open.fire();
        if (open.isSelected()) {
            open.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && open.isSelected()) {
            open.setSelected(false);
            open.requestFocus();
            event.consume();
        }
    }

    private void follow(ViewState state) {
        FormationFilter filter = state.filter();
        opposing.setText(state.layers().contains(Layer.OPPOSING) ? "Hide opposing" : "Show opposing");
        clear.setVisible(filter.size() > 0);
        open.setText(filter.size() == 0 ? "Filters" : "Filters (" + filter.size() + ")");
    }

    private <T> void addGroup(FilterGroup<T> group) {
        Label title = new Label(group.title());
        title.getStyleClass().add("filter-title");
        FlowPane values = new FlowPane(4, 4);
        group.values().forEach(value -> values.getChildren().add(button(group, value)));
        groups.getChildren().addAll(List.of(title, values));
    }

    private <T> ToggleButton button(FilterGroup<T> group, T value) {
        String label = group.label().apply(value);
        ToggleButton button = new ToggleButton(label);
        button.getStyleClass().add("filter-value");
        button.setAccessibleText(group.title() + ": " + label);
        button.setOnAction(event ->
                model.change(state -> state.withFilter(group.choosing(state.filter(), value, button.isSelected()))));
        model.stateProperty().addListener((property, old, now) -> button.setSelected(group.has(now.filter(), value)));
        button.setSelected(group.has(model.state().filter(), value));
        return button;
    }
}
