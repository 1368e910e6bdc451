package org.flankmap.desktop;

import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flankmap.posture.Posture;
import org.flankmap.reinforcement.Denial;
import org.flankmap.reinforcement.DenialTargets;
import org.flankmap.view.ArrivalChoice;
import org.flankmap.view.Cut;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is cut to see what follows: two usual cases, the tool for the map, and the list with what it holds under. */
final class ArrivalCuts extends VBox {
    private static final int GAP_DAY = 2;

    private final ViewModel model;
    private final Posture posture;
    private final VBox rows = new VBox(4);

    ArrivalCuts(ViewModel model, Posture posture, CutTool tool) {
        super(6);
        this.model = model;
        this.posture = posture;
        rows.setId("cuts");
        ToggleButton onMap = new ToggleButton("Cut on the map", new FontIcon(Feather.SCISSORS));
        onMap.setId("cut-tool");
        onMap.setTooltip(new Tooltip("Then press a line, a place or the sea (X); or press it with the right button"));
        onMap.selectedProperty().bindBidirectional(tool.activeProperty());
        FlowPane buttons = new FlowPane(
                6,
                6,
                onMap,
                preset("cut-baltic", "Baltic Sea closed", Denial.closed("baltic-sea", 0), tool),
                preset(
                        "cut-gap",
                        "Suwałki gap cut on day " + GAP_DAY,
                        Denial.closed(DenialTargets.SUWALKI_GAP, GAP_DAY),
                        tool));
        getChildren()
                .addAll(
                        new TextLabel("What if it is cut?", "section-heading"),
                        new TextLabel("What is already on its way over it arrives.", "note"),
                        buttons,
                        rows);
    }

    private static Button preset(String id, String words, Denial denial, CutTool tool) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(event -> tool.cut(denial));
        return button;
    }

    void show(ArrivalChoice choice) {
        rows.getChildren().clear();
        choice.cuts().forEach(cut -> rows.getChildren().add(row(cut)));
    }

    private HBox row(Cut cut) {
        Denial denial = cut.denial();
        String what = DenialTargets.name(denial.target(), posture);
        Label name = new TextLabel(
                Character.toUpperCase(what.charAt(0)) + what.substring(1) + (denial.closes() ? " closed" : " half open")
                        + " from day " + denial.fromDay(),
                "body-text");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.setId("uncut-" + denial.target());
        remove.getStyleClass().addAll("button-icon", "flat");
        remove.setTooltip(new Tooltip("Open it again"));
        remove.setAccessibleText("Open " + name.getText() + " again");
        remove.setOnAction(event -> change(choice -> choice.without(cut)));
        HBox row = new HBox(
                4,
                name,
                side("A", cut.onA(), cut, new Sides(!cut.onA(), cut.onB())),
                side("B", cut.onB(), cut, new Sides(cut.onA(), !cut.onB())),
                remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private record Sides(boolean a, boolean b) {}

    /** Whether it holds under one posture; it always holds under one at least. */
    private ToggleButton side(String letter, boolean on, Cut cut, Sides pressed) {
        ToggleButton button = new ToggleButton(letter);
        button.setSelected(on);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip("Whether it holds under " + letter));
        button.setDisable(!pressed.a() && !pressed.b());
        button.setOnAction(event -> change(choice -> choice.withCuts(choice.cuts().stream()
                .map(other -> other.equals(cut) ? new Cut(cut.denial(), pressed.a(), pressed.b()) : other)
                .toList())));
        return button;
    }

    private void change(UnaryOperator<ArrivalChoice> step) {
        model.change(state -> state.withArrival(step.apply(state.arrival())));
    }
}
