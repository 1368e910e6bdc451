package org.flankmap.desktop;

import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;

/** Lies over the map and dims what a picture leaves out. */
final class FrameOverlay extends Pane {
    private final Path outside = new Path();

    FrameOverlay() {
        setId("picture-frame");
        setMouseTransparent(true);
        setVisible(false);
        outside.getStyleClass().add("frame-outside");
        outside.setFillRule(FillRule.EVEN_ODD);
        outside.setStroke(null);
    }

    /** Shows frames over an area of a size. */
    void show(Framing framing, double width, double height) {
        outside.getElements().clear();
        add(new Rectangle2D(0, 0, width, height));
        getChildren().setAll(outside);
        for (Rectangle2D frame : framing.frames()) {
            add(frame);
            Rectangle border = new Rectangle(
                    Math.rint(frame.getMinX()) - 1,
                    Math.rint(frame.getMinY()) - 1,
                    Math.rint(frame.getWidth()) + 2,
                    Math.rint(frame.getHeight()) + 2);
            border.getStyleClass().add("frame-border");
            getChildren().add(border);
        }
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }

    private void add(Rectangle2D box) {
        outside.getElements()
                .addAll(
                        new MoveTo(box.getMinX(), box.getMinY()),
                        new HLineTo(box.getMaxX()),
                        new VLineTo(box.getMaxY()),
                        new HLineTo(box.getMinX()),
                        new ClosePath());
    }
}
