package org.flankmap.desktop;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flankmap.cartography.Legend;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Viewport;

/** The legend of what is in the frame, painted as in the pictures; it folds away where it would hide too much of the map. */
final class LegendBox extends VBox {
    /** The part of the map beyond which the legend starts folded. */
    private static final double TOO_MUCH = 0.14;

    private final ImageView picture = new ImageView();
    private final ToggleButton toggle = new ToggleButton("Legend");
    private boolean chosen;

    LegendBox() {
        setId("legend");
        setSpacing(6);
        setAlignment(Pos.BOTTOM_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPickOnBounds(false);
        picture.setMouseTransparent(true);
        picture.managedProperty().bind(picture.visibleProperty());
        picture.visibleProperty().bind(toggle.selectedProperty());
        toggle.setId("legend-toggle");
        toggle.getStyleClass().addAll("chip", "legend-toggle");
        toggle.setTooltip(new Tooltip("Show or hide what the marks in the frame mean"));
        toggle.setOnAction(event -> chosen = true);
        getChildren().addAll(picture, toggle);
    }

    /**
     * Shows a legend.
     *
     * @param camera any; a picture has one
     * @param scale device pixels for a logical pixel
     * @param map what the legend lies on, square logical pixels
     */
    void show(Legend legend, Camera camera, double scale, double map) {
        setVisible(!legend.isEmpty());
        if (legend.isEmpty()) {
            return;
        }
        if (!chosen) {
            toggle.setSelected(legend.size().width() * legend.size().height() < map * TOO_MUCH);
        }
        Viewport size =
                new Viewport(camera, legend.size().width() + 2, legend.size().height() + 2, scale);
        MapPicture painted = MapPicture.paint(size, (g, view) -> legend.paint(g, 1, 1));
        picture.setImage(painted.image());
        picture.setFitWidth(size.width());
        picture.setFitHeight(size.height());
    }
}
