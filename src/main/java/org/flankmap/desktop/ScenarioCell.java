package org.flankmap.desktop;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.flankmap.scenario.Scenario;

/** A posture in a chooser: its name, and below it the day. */
final class ScenarioCell extends ListCell<Scenario> {
    private final String letter;
    private final Label name = new Label();
    private final Label day = new Label();
    private final VBox lines = new VBox(name, day);

    /** @param letter of the side that the chooser is for, A or B */
    ScenarioCell(String letter) {
        this.letter = letter;
        name.getStyleClass().add("scenario-name");
        name.setMinWidth(0);
        day.getStyleClass().add("scenario-day");
        day.setMinWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(Scenario scenario, boolean empty) {
        super.updateItem(scenario, empty);
        if (empty || scenario == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        name.setText(scenario.name());
        day.setText(letter + " · " + HeaderBar.format(scenario.asOf()));
        setText(letter + "   " + HeaderBar.label(scenario));
        setGraphic(lines);
    }
}
