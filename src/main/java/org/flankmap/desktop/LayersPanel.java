package org.flankmap.desktop;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.flankmap.cartography.Amplifier;
import org.flankmap.cartography.Grid;
import org.flankmap.cartography.LandFill;
import org.flankmap.cartography.Layering;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.view.ViewState;

/** What the map draws and how: its layers in their order, what stands beside symbols, the colour of the land, the look. */
final class LayersPanel extends ScrollPane {
    private final ViewModel model;
    private final VBox layers = new VBox(2);
    private final Map<Layer, LayerRow> rows = new EnumMap<>(Layer.class);

    LayersPanel(ViewModel model) {
        this.model = model;
        setId("layers-panel");
        getStyleClass().addAll("edge-to-edge", "layers-panel");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        for (Layer layer : Layer.values()) {
            rows.put(layer, new LayerRow(model, layer));
        }
        VBox content = new VBox(6);
        content.getStyleClass().add("layers-content");
        content.getChildren().addAll(title("Layers, the topmost first"), layers);
        content.getChildren()
                .addAll(
                        title("Beside symbols"),
                        choices(
                                "amplifier",
                                List.of(Amplifier.values()),
                                Amplifier::label,
                                amplifier -> state -> state.amplifiers().contains(amplifier),
                                this::toggle),
                        title("Grids"),
                        choices(
                                "grid",
                                List.of(Grid.values()),
                                Grid::label,
                                grid -> state -> state.overlays().grids().contains(grid),
                                this::toggle),
                        title("Colour of the land"),
                        choices(
                                "fill",
                                List.of(LandFill.values()),
                                LandFill::label,
                                fill -> state -> state.fill() == fill,
                                fill -> model.change(state -> state.withFill(fill))),
                        title("Style"),
                        choices(
                                "style",
                                List.of(MapStyle.values()),
                                LayersPanel::name,
                                style -> state -> state.style() == style,
                                style -> model.change(state -> in(style, state))));
        setContent(content);
        model.stateProperty().addListener((property, old, now) -> order(now.layering()));
        order(model.state().layering());
    }

    /** The keyboard goes to the topmost layer, which is there once the pane has been dressed. */
    @Override
    public void requestFocus() {
        applyCss();
        ((LayerRow) layers.getChildren().get(0)).requestFocus();
    }

    /** Shows or hides the opposing formations. */
    static ViewState togglingOpposing(ViewState state) {
        return state.withLayer(Layer.OPPOSING, !state.layers().contains(Layer.OPPOSING));
    }

    /** In another look; on paper the opposing formations are left out unless they are asked for. */
    static ViewState in(MapStyle style, ViewState state) {
        boolean paper = style == MapStyle.PRINT;
        ViewState styled = state.withStyle(style);
        return paper == (state.style() == MapStyle.PRINT) ? styled : styled.withLayer(Layer.OPPOSING, !paper);
    }

    /** Keeps the rows, and the keyboard in the one that is moved. */
    private void order(Layering layering) {
        List<LayerRow> topFirst = new java.util.ArrayList<>();
        layering.order().forEach(layer -> topFirst.add(0, rows.get(layer)));
        if (topFirst.equals(layers.getChildren())) {
            return;
        }
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        layers.getChildren().setAll(topFirst);
        if (focused != null && isAncestor(focused)) {
            focused.requestFocus();
        }
    }

    private boolean isAncestor(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == layers) {
                return true;
            }
        }
        return false;
    }

    private void toggle(Grid grid) {
        Set<Grid> chosen = EnumSet.noneOf(Grid.class);
        chosen.addAll(model.state().overlays().grids());
        if (!chosen.remove(grid)) {
            chosen.add(grid);
        }
        model.change(state -> state.withOverlays(state.overlays().withGrids(chosen)));
    }

    private void toggle(Amplifier amplifier) {
        Set<Amplifier> chosen = EnumSet.noneOf(Amplifier.class);
        chosen.addAll(model.state().amplifiers());
        if (!chosen.remove(amplifier)) {
            chosen.add(amplifier);
        }
        model.change(state -> state.withAmplifiers(chosen));
    }

    private <T extends Enum<T>> FlowPane choices(
            String kind,
            List<T> values,
            Function<T, String> label,
            Function<T, Predicate<ViewState>> chosen,
            java.util.function.Consumer<T> action) {
        FlowPane pane = new FlowPane(4, 4);
        for (T value : values) {
            ToggleButton button = new ToggleButton(label.apply(value));
            button.setId(kind + "-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.getStyleClass().add("filter-value");
            button.setAccessibleText(label.apply(value));
            Predicate<ViewState> isChosen = chosen.apply(value);
            button.setOnAction(event -> {
                action.accept(value);
                button.setSelected(isChosen.test(model.state()));
            });
            model.stateProperty().addListener((property, old, now) -> button.setSelected(isChosen.test(now)));
            button.setSelected(isChosen.test(model.state()));
            pane.getChildren().add(button);
        }
        return pane;
    }

    private static String name(MapStyle style) {
        String word = style.word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("filter-title");
        return title;
    }
}
