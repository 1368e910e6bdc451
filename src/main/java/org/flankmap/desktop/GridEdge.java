package org.flankmap.desktop;

import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.image.ImageView;
import javafx.util.Duration;
import org.flankmap.cartography.MapPainter;
import org.flankmap.cartography.MapStyle;
import org.flankmap.geo.Viewport;

/** The names of grid lines at the edge of the window: there while the map rests, away while it moves. */
final class GridEdge extends ImageView {
    private final ViewModel model;
    private final CameraModel camera;
    private final Function<MapStyle, MapPainter> painters;
    private final PauseTransition rest = new PauseTransition(Duration.millis(120));

    GridEdge(ViewModel model, CameraModel camera, Function<MapStyle, MapPainter> painters) {
        this.model = model;
        this.camera = camera;
        this.painters = painters;
        setMouseTransparent(true);
        setManaged(false);
        rest.setOnFinished(event -> paint());
        camera.cameraProperty().addListener((property, old, now) -> refresh());
    }

    /** Names the lines anew once the map has come to rest. */
    void refresh() {
        setImage(null);
        if (!model.state().overlays().grids().isEmpty()) {
            rest.playFromStart();
        }
    }

    private void paint() {
        if (getScene() == null || model.state().overlays().grids().isEmpty()) {
            return;
        }
        Viewport plain = camera.viewport();
        double scale = getScene().getWindow().getRenderScaleX();
        Viewport view = new Viewport(plain.camera(), plain.width(), plain.height(), scale);
        MapPainter painter = painters.apply(model.state().style());
        setImage(MapPicture.paint(
                        view,
                        (g, seen) -> painter.paintGridNames(
                                g,
                                seen,
                                new Rectangle2D.Double(0, 0, seen.width(), seen.height()),
                                model.state().overlays()))
                .image());
        setFitWidth(view.width());
        setFitHeight(view.height());
    }
}
