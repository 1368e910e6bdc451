package org.flankmap.desktop;

import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** Darkens everything but a circle about the pointer. */
final class Spotlight extends Pane {
    /** Wide enough to reach beyond every corner of any screen. */
    private static final double BEYOND = 12_000;

    private static final double RADIUS = 130;

    private final Circle around = new Circle(RADIUS + BEYOND / 2, null);

    Spotlight() {
        setId("spotlight");
        setMouseTransparent(true);
        setVisible(false);
        around.setStroke(Color.color(0, 0, 0, 0.66));
        around.setStrokeWidth(BEYOND);
        around.setManaged(false);
        getChildren().add(around);
    }

    void moveTo(double x, double y) {
        around.setCenterX(x);
        around.setCenterY(y);
    }

    void toggle() {
        setVisible(!isVisible());
    }
}
