package org.flankmap.desktop;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;

/**
 * Turns what hands do into camera moves and picks: drag, wheel by its amount about the pointer, pinch, double click,
 * Shift-drag for a box to zoom to, Ctrl-drag for one to pick from, and keys. It sits on a pane above the map view, whose own
 * handlers never see the events.
 */
final class MapInput {
    /** Pixels of wheel travel for one zoom level: three notches of a usual mouse (40 each). */
    private static final double WHEEL_PER_LEVEL = 120;

    private static final double KEY_STEP = 120;
    private static final double CLICK_SLACK = 4;

    private final CameraModel camera;
    private final Pane pane;
    private final Rectangle box = new Rectangle();
    private Point2D pressed;
    private Point2D last;
    private boolean dragging;
    private boolean picking;
    private Picks picks = Picks.NONE;

    /** What is picked with the pointer. */
    interface Picks {
        Picks NONE = new Picks() {
            @Override
            public void at(Point2D point, boolean more) {}

            @Override
            public void within(Bounds box) {}
        };

        /** @param more whether it is picked beside what is picked already */
        void at(Point2D point, boolean more);

        void within(Bounds box);
    }

    MapInput(CameraModel camera, Pane pane) {
        this.camera = camera;
        this.pane = pane;
        box.getStyleClass().add("zoom-box");
        box.setManaged(false);
        box.setVisible(false);
        box.setMouseTransparent(true);
        pane.getChildren().add(box);
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        pane.setOnScroll(this::scroll);
        pane.setOnZoom(this::pinch);
        pane.setOnKeyPressed(this::key);
    }

    void setPicks(Picks newPicks) {
        picks = newPicks;
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pane.requestFocus();
        pressed = new Point2D(event.getX(), event.getY());
        last = pressed;
        dragging = false;
        picking = event.isShortcutDown();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (pressed == null) {
            return;
        }
        Point2D now = new Point2D(event.getX(), event.getY());
        if (!dragging && now.distance(pressed) < CLICK_SLACK) {
            return;
        }
        dragging = true;
        if (event.isShiftDown() || picking || box.isVisible()) {
            stretchBox(now);
        } else {
            pane.setCursor(Cursor.CLOSED_HAND);
            camera.panBy(Math.rint(now.getX() - last.getX()), Math.rint(now.getY() - last.getY()));
        }
        last = now;
        event.consume();
    }

    private void stretchBox(Point2D now) {
        box.setVisible(true);
        box.setX(Math.min(pressed.getX(), now.getX()));
        box.setY(Math.min(pressed.getY(), now.getY()));
        box.setWidth(Math.abs(now.getX() - pressed.getX()));
        box.setHeight(Math.abs(now.getY() - pressed.getY()));
    }

    private void release(MouseEvent event) {
        if (pressed == null) {
            return;
        }
        pane.setCursor(Cursor.DEFAULT);
        if (box.isVisible()) {
            box.setVisible(false);
            if (picking) {
                picks.within(box.getBoundsInParent());
            } else {
                zoomToBox();
            }
        } else if (!dragging) {
            click(event);
        }
        pressed = null;
        event.consume();
    }

    private void zoomToBox() {
        if (box.getWidth() < CLICK_SLACK || box.getHeight() < CLICK_SLACK) {
            return;
        }
        Viewport view = camera.viewport();
        Position northWest = view.position(box.getX(), box.getY());
        Position southEast = view.position(box.getX() + box.getWidth(), box.getY() + box.getHeight());
        camera.fit(
                new Extent(northWest.longitude(), southEast.latitude(), southEast.longitude(), northWest.latitude()));
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2 && !picking) {
            camera.zoomBy(event.isAltDown() ? -1 : 1, event.getX(), event.getY());
        } else if (event.getClickCount() == 1 || picking) {
            picks.at(new Point2D(event.getX(), event.getY()), picking);
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isDirect()) {
            camera.panBy(event.getDeltaX(), event.getDeltaY());
        } else if (event.getDeltaY() != 0) {
            double levels = event.getDeltaY() / WHEEL_PER_LEVEL;
            if (event.isInertia() || Math.abs(event.getDeltaY()) < 10) {
                camera.pinchBy(levels, event.getX(), event.getY());
            } else {
                camera.zoomBy(levels, event.getX(), event.getY());
            }
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        camera.pinchBy(Math.log(event.getZoomFactor()) / Math.log(2), event.getX(), event.getY());
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        double step = event.isShiftDown() ? KEY_STEP * 3 : KEY_STEP;
        switch (event.getCode()) {
            case LEFT -> camera.glideBy(step, 0);
            case RIGHT -> camera.glideBy(-step, 0);
            case UP -> camera.glideBy(0, step);
            case DOWN -> camera.glideBy(0, -step);
            case PLUS, EQUALS, ADD -> zoomAtCentre(0.5);
            case MINUS, SUBTRACT -> zoomAtCentre(-0.5);
            case HOME -> camera.fit(Extent.FLANK);
            case DIGIT0, NUMPAD0 -> camera.fit(Extent.BALTIC);
            case DIGIT1, NUMPAD1 -> camera.fit(Extent.ESTONIA);
            case DIGIT2, NUMPAD2 -> camera.fit(Extent.LATVIA);
            case DIGIT3, NUMPAD3 -> camera.fit(Extent.LITHUANIA);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void zoomAtCentre(double levels) {
        Viewport view = camera.viewport();
        camera.zoomBy(levels, view.width() / 2, view.height() / 2);
    }
}
