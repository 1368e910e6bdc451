package org.flankmap.desktop;

import com.gluonhq.maps.MapView;
import java.awt.Graphics2D;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;

/**
 * The map: Gluon's view with our tiles, the painted picture above it, and the pane that takes the input. The picture is
 * painted somewhat larger than the window, so that moving it needs no painting; a new one is asked for when the margin runs
 * out, when the zoom has changed, or when what it shows has.
 *
 * @param <S> what the painter leaves behind for picking
 */
final class MapPane<S> extends StackPane {
    private static final Logger LOG = Logger.getLogger(MapPane.class.getName());

    /** Part of the view's width and height that the picture reaches beyond each edge. */
    private static final double MARGIN = 0.25;

    /** How long the zoom must rest before the picture is painted sharp, nanoseconds. */
    private static final long REST = 60_000_000;

    private final CameraModel camera;
    private final PictureLayer layer = new PictureLayer();
    private final MapView mapView = new MapView();
    private final GluonCamera gluon = new GluonCamera(mapView);
    private final Pane input = new Pane();
    private final MapInput handling;
    private final PictureWorker worker = new PictureWorker("map painter");
    private final ReadOnlyObjectWrapper<S> drawn = new ReadOnlyObjectWrapper<>(this, "drawn");
    private final AtomicLong revision = new AtomicLong();
    private final Pulse pulse = new Pulse();
    private Painter<S> painter;

    /** Paints a view and returns what can be picked in it; called off the JavaFX thread. */
    interface Painter<S> {
        S paint(Graphics2D g, Viewport view);
    }

    MapPane(CameraModel camera) {
        this.camera = camera;
        setId("map");
        setAccessibleRole(AccessibleRole.PARENT);
        mapView.setMouseTransparent(true);
        mapView.setFocusTraversable(false);
        mapView.addLayer(layer);
        input.setId("map-input");
        input.setFocusTraversable(true);
        input.setAccessibleText("Map. Arrow keys move it, plus and minus zoom, Home shows the whole flank.");
        handling = new MapInput(camera, input);
        getChildren().addAll(mapView, input);
        setMinSize(0, 0);
        camera.cameraProperty().addListener((property, old, now) -> pulse.cameraMoved());
        pulse.start();
    }

    /** What the painter left behind with the picture now shown; null before the first. */
    ReadOnlyObjectProperty<S> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    Pane input() {
        return input;
    }

    void setPicks(MapInput.Picks picks) {
        handling.setPicks(picks);
    }

    /** Whether the picture shown was painted for the camera's zoom and covers the view. */
    boolean sharp() {
        Viewport view = camera.viewport();
        return layer.sharpFor(view) && layer.covers(view, 0);
    }

    /** Where the middle of Gluon's view really is. */
    Position shownCentre() {
        return new Position(layer.actualLatitude(), layer.actualLongitude());
    }

    /** Where Gluon's view draws a place. */
    Point2D gluonPoint(Position place) {
        return layer.gluonPoint(place.latitude(), place.longitude());
    }

    /** The view with the margins that a picture of it has. */
    private static Viewport withMargins(Viewport view) {
        double marginX = Math.ceil(view.width() * MARGIN);
        double marginY = Math.ceil(view.height() * MARGIN);
        return new Viewport(view.camera(), view.width() + 2 * marginX, view.height() + 2 * marginY, view.scale());
    }

    /** Takes a painter together with a picture that it has painted already, while the window was being built. */
    void begin(Painter<S> newPainter, MapPicture picture, S painted) {
        painter = newPainter;
        revision.incrementAndGet();
        pulse.begun();
        layer.show(picture, camera.viewport());
        drawn.set(painted);
    }

    /** Changes what the picture shows, and has it painted anew. */
    void setPainter(Painter<S> newPainter) {
        painter = newPainter;
        revision.incrementAndGet();
        pulse.contentChanged();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Viewport before = camera.viewport();
        camera.setSize(getWidth(), getHeight());
        if (!camera.viewport().equals(before)) {
            pulse.cameraMoved();
        }
    }

    void dispose() {
        pulse.stop();
        worker.close();
    }

    private double renderScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    /** Has a picture painted; false where there is nothing to paint yet. */
    private boolean requestPicture() {
        Viewport view = camera.viewport();
        if (painter == null || view.width() < 2 || view.height() < 2) {
            return false;
        }
        Viewport wide = withMargins(new Viewport(view.camera(), view.width(), view.height(), renderScale()));
        Painter<S> current = painter;
        long wanted = revision.get();
        worker.submit(() -> paint(current, wide, wanted));
        return true;
    }

    private void paint(Painter<S> current, Viewport wide, long wanted) {
        try {
            Object[] left = new Object[1];
            MapPicture picture = MapPicture.paint(wide, (g, view) -> left[0] = current.paint(g, view));
            @SuppressWarnings("unchecked")
            S picked = (S) left[0];
            Platform.runLater(() -> {
                layer.show(picture, camera.viewport());
                drawn.set(picked);
                pulse.painted(wanted);
            });
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.SEVERE, "the map could not be painted", failed);
            Platform.runLater(() -> pulse.painted(wanted));
        }
    }

    /** Once a frame: moves what is shown, and decides whether a new picture is due. */
    private final class Pulse extends AnimationTimer {
        private boolean moved = true;
        private boolean stale = true;
        private boolean painting;
        private long lastMove;

        void cameraMoved() {
            moved = true;
        }

        void begun() {
            stale = false;
            moved = true;
        }

        void contentChanged() {
            stale = true;
        }

        void painted(long version) {
            painting = false;
            if (version != revision.get()) {
                stale = true;
            }
        }

        @Override
        public void handle(long now) {
            Viewport view = camera.viewport();
            if (moved) {
                moved = false;
                lastMove = now;
                gluon.goTo(view.camera());
                layer.follow(view);
            }
            if (!painting && getScene() != null && due(view, now) && requestPicture()) {
                stale = false;
                painting = true;
            }
        }

        private boolean due(Viewport view, long now) {
            if (stale) {
                return true;
            }
            boolean resting = now - lastMove > REST;
            if (!layer.sharpFor(view)) {
                return resting || !layer.covers(view, 0);
            }
            return !layer.covers(view, resting ? view.height() * MARGIN / 2 : view.height() * MARGIN / 6);
        }
    }
}
