package org.flankmap.desktop;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** The note beside the pointer. It comes at once, and goes when the pointer leaves or the map moves under it. */
final class HoverTip {
    private static final double OFFSET = 14;

    private final Tooltip tooltip = new Tooltip();

    HoverTip(CameraModel camera) {
        tooltip.setId("hover");
        tooltip.setHideOnEscape(false);
        tooltip.setConsumeAutoHidingEvents(false);
        camera.cameraProperty().addListener((property, old, now) -> tooltip.hide());
    }

    void listenTo(Node pane) {
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> tooltip.hide());
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> tooltip.hide());
    }

    /** Shows a text beside the pointer, or none. */
    void show(Node pane, MouseEvent pointer, Optional<String> text) {
        if (text.isEmpty()) {
            tooltip.hide();
        } else {
            tooltip.setText(text.get());
            tooltip.show(pane, pointer.getScreenX() + OFFSET, pointer.getScreenY() + OFFSET);
        }
    }
}
