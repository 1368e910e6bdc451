package org.flankmap.desktop;

import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;

/** A pin that stands at a position until it is taken away; it follows the camera. */
final class PlaceMarker extends Group {
    private final CameraModel camera;
    private Position place;

    /** @param map the pane whose corner is the view's */
    PlaceMarker(CameraModel camera, Pane map) {
        this.camera = camera;
        SVGPath pin = new SVGPath();
        pin.setContent("M0,0 C-3,-8 -10,-12 -10,-20 A10,10 0 1,1 10,-20 C10,-12 3,-8 0,0 Z");
        pin.getStyleClass().add("pin");
        Circle eye = new Circle(0, -20, 3.5);
        eye.getStyleClass().add("pin-eye");
        getChildren().addAll(pin, eye);
        setId("place-marker");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        map.getChildren().add(this);
        map.widthProperty().addListener((property, old, now) -> follow());
        map.heightProperty().addListener((property, old, now) -> follow());
        camera.cameraProperty().addListener((property, old, now) -> follow());
    }

    void show(Position newPlace) {
        place = newPlace;
        setVisible(true);
        setAccessibleText("Marker at " + newPlace.latitude() + ", " + newPlace.longitude());
        follow();
    }

    void clear() {
        place = null;
        setVisible(false);
    }

    private void follow() {
        if (place != null) {
            Viewport view = camera.viewport();
            relocateTo(view.x(place), view.y(place));
        }
    }

    private void relocateTo(double x, double y) {
        setLayoutX(Math.rint(x));
        setLayoutY(Math.rint(y));
    }
}
