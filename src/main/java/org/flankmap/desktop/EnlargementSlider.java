package org.flankmap.desktop;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Chooses how much larger than on a workstation a picture has its symbols, strokes and type, for a room to read. */
final class EnlargementSlider extends HBox {
    private static final double LARGEST = 2.5;
    private static final double STEP = 0.5;

    private final Slider slider = new Slider(1, LARGEST, 1);

    /** @param changed is told of every change */
    EnlargementSlider(Runnable changed) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(34);
        slider.setId("enlargement");
        slider.setAccessibleText("How much larger symbols, strokes and type are");
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(STEP);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label value = new Label();
        value.setMinWidth(36);
        value.textProperty().bind(slider.valueProperty().map(now -> String.format(Locale.ENGLISH, "%.1f ×", factor())));
        slider.valueProperty().addListener((property, old, now) -> changed.run());
        getChildren().addAll(slider, value);
    }

    /** 1 to 2.5. */
    double factor() {
        return Math.rint(slider.getValue() / STEP) * STEP;
    }
}
