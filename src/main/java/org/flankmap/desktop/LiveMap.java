package org.flankmap.desktop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import org.flankmap.basemap.TilePainter;
import org.flankmap.cartography.MapFace;
import org.flankmap.cartography.MapPainter;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Viewport;

/** The map of a slide as it moves under the presenter's hand, as large as the slide's own: it is there once it is touched. */
final class LiveMap {
    private static final int TILE_PIXELS = 512;

    private final Workspace workspace;
    private final CameraModel camera;
    private final MapCut cut;
    private final Pane layer;
    private final MapFace face;
    private final MapStyle style;
    private final double enlargement;
    private final MapPane<MapScene> pane;

    /**
     * @param cut the map as the slide shows it, which follows the hand until the live one is painted
     * @param enlargement pixels of the screen for a logical pixel of the slide
     */
    LiveMap(Workspace workspace, CameraModel camera, SlidePicture slide, MapCut cut, double enlargement, Pane layer) {
        this.workspace = workspace;
        this.camera = camera;
        this.cut = cut;
        this.layer = layer;
        this.enlargement = enlargement;
        face = slide.laidOut().figures().faces().main();
        style = slide.laidOut().slide().view().state().style();
        TilePainter tiles = new TilePainter(workspace.basemap());
        TileBridge.setSource(
                (zoom, column, row) -> tiles.paint(zoom, (int) column, (int) row, TILE_PIXELS, style.basemap()));
        pane = new MapPane<>(camera);
        pane.setId("live-map");
        pane.setMouseTransparent(true);
        pane.setVisible(false);
        Rectangle2D box = cut.box();
        pane.setClip(new javafx.scene.shape.Rectangle(box.getWidth(), box.getHeight()));
        pane.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        pane.setManaged(false);
        layer.setClip(new javafx.scene.shape.Rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
        layer.getChildren().setAll(cut.view(), pane);
        cut.view().setOpacity(1);
        pane.drawnProperty().addListener((property, old, scene) -> pane.setVisible(true));
        highlight(Set.of());
        follow();
    }

    /** Lays what is there under the camera. */
    void follow() {
        if (!pane.isVisible()) {
            cut.lay(camera.camera(), cut.box());
        }
    }

    void highlight(Set<Subject> subjects) {
        MapPainter painter = new MapPainter(workspace.basemap(), style, 1);
        MapFace lit = subjects.isEmpty() ? face : face.highlighting(subjects);
        pane.setPainter((g, view) -> {
            g.scale(enlargement, enlargement);
            return painter.paint(g, slideView(view), lit, List.of());
        });
    }

    /** The same view in logical pixels of the slide. */
    private Viewport slideView(Viewport view) {
        Camera seen = view.camera();
        return new Viewport(
                new Camera(seen.centre(), seen.zoom() - Math.log(enlargement) / Math.log(2)),
                view.width() / enlargement,
                view.height() / enlargement,
                view.scale() * enlargement);
    }

    /** What can be picked; empty until it is painted. */
    Optional<MapScene> scene() {
        return Optional.ofNullable(pane.drawnProperty().get());
    }

    void dispose() {
        layer.getChildren().clear();
        layer.setClip(null);
        pane.dispose();
    }
}
