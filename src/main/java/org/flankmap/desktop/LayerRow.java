package org.flankmap.desktop;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.flankmap.cartography.Layering;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.view.ViewState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A layer of the map: whether it is shown, how far what is below shows through it, and its place among the others. */
final class LayerRow extends HBox {
    private final ViewModel model;
    private final Layer layer;
    private final CheckBox shown;
    private final Slider opacity = new Slider(Layering.FAINTEST, 1, 1);
    private final Button up;
    private final Button down;
    private boolean following;
    private boolean sliding;

    LayerRow(ViewModel model, Layer layer) {
        super(4);
        this.model = model;
        this.layer = layer;
        String name = layer.name().toLowerCase(Locale.ROOT).replace('_', '-');
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("layer-row");
        shown = new CheckBox(layer.label());
        shown.setId("layer-" + name);
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setMinWidth(0);
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.setOnAction(event -> model.change(state -> state.withLayer(layer, shown.isSelected())));
        opacity.setId("opacity-" + name);
        opacity.setAccessibleText("Opacity of " + layer.label());
        opacity.setTooltip(new Tooltip("How opaque the layer is"));
        opacity.setBlockIncrement(0.1);
        opacity.setMinWidth(46);
        opacity.setPrefWidth(46);
        opacity.valueProperty().addListener((property, old, now) -> fade(now.doubleValue()));
        opacity.valueChangingProperty().addListener((property, old, now) -> sliding = false);
        up = button("up-" + name, Feather.CHEVRON_UP, "Move " + layer.label() + " up (Alt+Up)", 1);
        down = button("down-" + name, Feather.CHEVRON_DOWN, "Move " + layer.label() + " down (Alt+Down)", -1);
        getChildren().addAll(shown, opacity, up, down);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.stateProperty().addListener((property, old, now) -> follow(now));
        follow(model.state());
    }

    @Override
    public void requestFocus() {
        shown.requestFocus();
    }

    private Button button(String id, Feather icon, String words, int places) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "layer-step");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> move(places));
        return button;
    }

    private void move(int places) {
        model.change(state -> state.withLayering(state.layering().raising(layer, places)));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            move(event.getCode() == KeyCode.UP ? 1 : -1);
            event.consume();
        }
    }

    /** A drag of the slider is one step of the way back. */
    private void fade(double value) {
        if (following) {
            return;
        }
        double share = Math.max(Layering.FAINTEST, Math.round(value * 20) / 20.0);
        if (sliding) {
            model.amend(state -> state.withLayering(state.layering().withOpacity(layer, share)));
        } else {
            model.change(state -> state.withLayering(state.layering().withOpacity(layer, share)));
        }
        sliding = opacity.isValueChanging();
    }

    private void follow(ViewState state) {
        following = true;
        shown.setSelected(state.layers().contains(layer));
        if (!opacity.isValueChanging()) {
            opacity.setValue(state.layering().opacityOf(layer));
        }
        int place = state.layering().order().indexOf(layer);
        up.setDisable(place == state.layering().order().size() - 1);
        down.setDisable(place == 0);
        following = false;
    }
}
