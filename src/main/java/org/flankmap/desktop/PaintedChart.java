package org.flankmap.desktop;

import java.awt.Graphics2D;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;

/**
 * A chart that a painter draws in the background, as large as there is room and as sharp as the screen.
 *
 * @param <L> what the painter leaves behind: where things are
 */
final class PaintedChart<L> extends Region {
    private static final Logger LOG = Logger.getLogger(PaintedChart.class.getName());
    /** A picture needs a camera; a chart has none to speak of. */
    private static final Camera NOWHERE = new Camera(new Position(56, 24), 5);

    private final ImageView picture = new ImageView();
    private Optional<Painting<L>> painting = Optional.empty();
    private Optional<L> drawn = Optional.empty();
    private boolean busy;
    private boolean stale;

    /** Draws into a box from the origin, in logical pixels; called off the JavaFX thread. */
    interface Painting<L> {
        L paint(Graphics2D g, double width, double height);
    }

    PaintedChart() {
        picture.setMouseTransparent(true);
        getChildren().add(picture);
        widthProperty().addListener((property, old, now) -> request());
        heightProperty().addListener((property, old, now) -> request());
        sceneProperty().addListener((property, old, now) -> request());
    }

    /** Draws something else. */
    void show(Painting<L> newPainting) {
        painting = Optional.of(newPainting);
        request();
    }

    /** Where things are on the picture shown. */
    Optional<L> drawn() {
        return drawn;
    }

    private void request() {
        stale = true;
        if (!busy && painting.isPresent() && getScene() != null && getWidth() >= 2 && getHeight() >= 2) {
            stale = false;
            busy = true;
            Painting<L> wanted = painting.get();
            Viewport size = new Viewport(NOWHERE, getWidth(), getHeight(), scale());
            CompletableFuture.runAsync(() -> paint(wanted, size));
        }
    }

    private double scale() {
        return getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    }

    private void paint(Painting<L> wanted, Viewport size) {
        try {
            Object[] left = new Object[1];
            MapPicture painted =
                    MapPicture.paint(size, (g, view) -> left[0] = wanted.paint(g, view.width(), view.height()));
            @SuppressWarnings("unchecked")
            L found = (L) left[0];
            Platform.runLater(() -> {
                picture.setImage(painted.image());
                picture.setFitWidth(size.width());
                picture.setFitHeight(size.height());
                drawn = Optional.of(found);
                done();
            });
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.SEVERE, "a chart could not be painted", failed);
            Platform.runLater(this::done);
        }
    }

    private void done() {
        busy = false;
        if (stale) {
            request();
        }
    }
}
