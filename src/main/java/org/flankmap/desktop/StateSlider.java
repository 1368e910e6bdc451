package org.flankmap.desktop;

import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import javafx.scene.control.Slider;
import org.flankmap.view.ViewState;

/** A slider over whole numbers that changes the view's state; a drag is one step for back. */
final class StateSlider extends Slider {
    private final ViewModel model;
    private final IntFunction<UnaryOperator<ViewState>> steps;
    private int shown;
    private boolean stepped;

    /** @param steps what a number does to the state */
    StateSlider(ViewModel model, int min, int max, IntFunction<UnaryOperator<ViewState>> steps) {
        super(min, max, min);
        this.model = model;
        this.steps = steps;
        shown = min;
        setBlockIncrement(1);
        setShowTickMarks(true);
        setShowTickLabels(true);
        valueProperty().addListener((property, old, now) -> moved((int) Math.round(now.doubleValue())));
        valueChangingProperty().addListener((property, old, now) -> stepped = false);
    }

    /** Shows a number without changing the state. */
    void show(int value) {
        shown = value;
        setValue(value);
    }

    private void moved(int to) {
        if (to == shown) {
            return;
        }
        shown = to;
        if (isValueChanging() && stepped) {
            model.amend(steps.apply(to));
        } else {
            stepped = model.change(steps.apply(to));
        }
    }
}
