package org.flankmap.desktop;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;
import org.flankmap.snapshot.Classification;

/** The classification of a page, which has none where no text is given. */
final class MarkingFields extends HBox {
    private final TextField text = new TextField();
    private final ColorPicker colour;

    /** @param changed is told of every change */
    MarkingFields(Runnable changed) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        text.setId("marking");
        text.setPromptText("No marking");
        text.setAccessibleText("Classification");
        HBox.setHgrow(text, Priority.ALWAYS);
        java.awt.Color usual = Classification.GREEN;
        colour = new ColorPicker(Color.rgb(usual.getRed(), usual.getGreen(), usual.getBlue()));
        colour.setId("marking-colour");
        colour.getStyleClass().add("marking-colour");
        colour.setAccessibleText("Colour of the classification");
        colour.setTooltip(new Tooltip("Colour of the band"));
        colour.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, colour);
        text.textProperty().addListener((property, old, now) -> changed.run());
        colour.valueProperty().addListener((property, old, now) -> changed.run());
    }

    Optional<Classification> classification() {
        Color chosen = colour.getValue();
        return text.getText().isBlank()
                ? Optional.empty()
                : Optional.of(new Classification(
                        text.getText(), new java.awt.Color((float) chosen.getRed(), (float) chosen.getGreen(), (float)
                                chosen.getBlue())));
    }
}
