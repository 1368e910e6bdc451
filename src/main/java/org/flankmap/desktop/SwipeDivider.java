package org.flankmap.desktop;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The line between A on the left and B on the right: dragged, or moved with Left and Right while it has the focus. */
final class SwipeDivider extends StackPane {
    static final double WIDTH = 26;
    private static final double STEP = 0.02;

    private final Runnable moved;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", 0.5);
    private boolean movable = true;

    SwipeDivider(Runnable moved) {
        this.moved = moved;
        setId("divider");
        getStyleClass().add("divider");
        Region line = new Region();
        line.getStyleClass().add("divider-line");
        line.setMaxWidth(2);
        Region grip = new Region();
        grip.getStyleClass().add("divider-grip");
        grip.setMaxSize(14, 44);
        grip.visibleProperty().bind(focusTraversableProperty());
        getChildren().addAll(line, grip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText("Divider between A and B. Left and right move it.");
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** The part of the width that is A's, 0 to 1. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    double share() {
        return share.get();
    }

    void setMovable(boolean canMove) {
        movable = canMove;
        setFocusTraversable(canMove);
        setMouseTransparent(!canMove);
    }

    private void drag(MouseEvent event) {
        double width = getParent().getLayoutBounds().getWidth();
        if (movable && width > 0) {
            moveTo(getParent().sceneToLocal(event.getSceneX(), 0).getX() / width);
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (!movable || event.isAltDown() || event.isControlDown()) {
            return;
        }
        double step = event.isShiftDown() ? 5 * STEP : STEP;
        switch (event.getCode()) {
            case LEFT -> moveTo(share() - step);
            case RIGHT -> moveTo(share() + step);
            case HOME -> moveTo(0);
            case END -> moveTo(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    void moveTo(double newShare) {
        share.set(Math.max(0, Math.min(1, newShare)));
        moved.run();
    }
}
