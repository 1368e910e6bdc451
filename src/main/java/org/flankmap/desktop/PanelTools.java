package org.flankmap.desktop;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.flankmap.cartography.PanelChoice;
import org.flankmap.comparison.Comparison;
import org.flankmap.comparison.RequiredLevel;
import org.flankmap.posture.Nation;
import org.flankmap.posture.Posture;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the panel compares and how it is taken elsewhere: the row of buttons above the comparison. */
final class PanelTools extends FlowPane {
    private final ViewModel model;
    private final Posture posture;

    /** What the buttons do beyond the choice of states and figures. */
    record Actions(Runnable copyTable, Runnable copyPicture, Runnable briefing, Runnable thenAndNow) {}

    PanelTools(ViewModel model, Posture posture, Actions actions) {
        super(6, 6);
        this.model = model;
        this.posture = posture;
        setId("panel-tools");
        ToggleButton all = new ToggleButton("All figures");
        all.setId("all-figures");
        all.setTooltip(new Tooltip("Show every measure rather than the short list"));
        all.setOnAction(event -> choose(choice -> choice.withAllFigures(all.isSelected())));
        model.stateProperty()
                .addListener((property, old, now) -> all.setSelected(now.panel().allFigures()));
        Button then = new Button("Then and now");
        then.setId("then-and-now");
        then.setTooltip(new Tooltip("The article's figures of July 2023 beside what is known today"));
        then.setOnAction(event -> actions.thenAndNow().run());
        getChildren()
                .addAll(
                        states(),
                        all,
                        then,
                        icon(
                                "copy-table",
                                Feather.COPY,
                                "Copy as a table for a spreadsheet (Ctrl+C)",
                                actions.copyTable()),
                        icon("copy-picture", Feather.IMAGE, "Copy the panel as a picture", actions.copyPicture()),
                        icon(
                                "briefing",
                                Feather.TYPE,
                                "Large type for a room (Ctrl+Plus and Ctrl+Minus)",
                                actions.briefing()));
    }

    private void choose(UnaryOperator<PanelChoice> change) {
        model.change(state -> state.withPanel(change.apply(state.panel())));
    }

    private MenuButton states() {
        MenuButton menu = new MenuButton("States");
        menu.setId("states");
        menu.setTooltip(new Tooltip("Which states are compared"));
        menu.getItems().add(preset("All three Baltic states", Comparison.BALTIC_STATES));
        for (String state : Comparison.BALTIC_STATES) {
            menu.getItems().add(preset("Only " + name(state), List.of(state)));
        }
        menu.getItems().add(preset("The whole flank", Comparison.FLANK_STATES));
        menu.getItems().add(new SeparatorMenuItem());
        for (String state : Comparison.FLANK_STATES) {
            CheckMenuItem item = new CheckMenuItem(name(state));
            item.setId("state-" + state);
            item.setSelected(model.state().panel().states().contains(state));
            item.setOnAction(event -> {
                choose(choice -> choice.with(state, item.isSelected()));
                item.setSelected(model.state().panel().states().contains(state));
            });
            model.stateProperty()
                    .addListener((property, old, now) ->
                            item.setSelected(now.panel().states().contains(state)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem preset(String words, List<String> states) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> choose(choice -> choice.withStates(states)));
        return item;
    }

    private String name(String state) {
        Nation nation = posture.nations().get(state);
        return nation == null ? state : nation.name();
    }

    /** What a state lacks of the level it is to have, as a menu of the levels. */
    MenuButton gap(int index, String words) {
        MenuButton menu = new MenuButton(words);
        menu.getStyleClass().addAll("flat", "gap");
        menu.setTooltip(new Tooltip("The force this state is to have: click to choose another"));
        for (RequiredLevel level : RequiredLevel.values()) {
            MenuItem item = new MenuItem("Needs a " + level.label());
            item.setOnAction(
                    event -> choose(choice -> choice.requiring(choice.states().get(index), level)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Button icon(String id, Feather icon, String words, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("button-icon");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }
}
