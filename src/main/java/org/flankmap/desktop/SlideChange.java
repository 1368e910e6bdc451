package org.flankmap.desktop;

import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Position;

/** One slide turning into the next: the words fade, and the map glides from one view to the other. */
final class SlideChange extends Transition {
    private static final Duration LENGTH = Duration.seconds(0.8);

    private final ImageView next;
    private final Pane layer;
    private final Optional<Glide> glide;

    private record Glide(MapCut from, MapCut to, Rectangle clip) {}

    /**
     * @param next the picture that comes, above the one that goes
     * @param layer takes the moving maps, above both
     * @param from the map that goes; empty where the maps do not glide
     */
    SlideChange(ImageView next, Pane layer, Optional<MapCut> from, Optional<MapCut> to) {
        this.next = next;
        this.layer = layer;
        glide = from.flatMap(old -> to.map(fresh -> new Glide(old, fresh, new Rectangle())));
        glide.ifPresent(maps -> {
            layer.getChildren().setAll(maps.from().view(), maps.to().view());
            layer.setClip(maps.clip());
        });
        setCycleDuration(LENGTH);
        setInterpolator(Interpolator.EASE_BOTH);
        interpolate(0);
    }

    @Override
    protected void interpolate(double part) {
        next.setOpacity(part);
        glide.ifPresent(maps -> {
            Rectangle2D box = mix(maps.from().box(), maps.to().box(), part);
            Camera camera = mix(maps.from().camera(), maps.to().camera(), part);
            maps.clip().setX(box.getMinX());
            maps.clip().setY(box.getMinY());
            maps.clip().setWidth(box.getWidth());
            maps.clip().setHeight(box.getHeight());
            maps.from().lay(camera, box);
            maps.to().lay(camera, box);
            maps.to().view().setOpacity(part);
        });
    }

    /** Goes to the end at once. */
    void finish() {
        stop();
        next.setOpacity(1);
        layer.getChildren().clear();
        layer.setClip(null);
    }

    private static Rectangle2D mix(Rectangle2D from, Rectangle2D to, double part) {
        return new Rectangle2D(
                mix(from.getMinX(), to.getMinX(), part),
                mix(from.getMinY(), to.getMinY(), part),
                mix(from.getWidth(), to.getWidth(), part),
                mix(from.getHeight(), to.getHeight(), part));
    }

    private static Camera mix(Camera from, Camera to, double part) {
        double x = mix(
                Mercator.x(from.centre().longitude()), Mercator.x(to.centre().longitude()), part);
        double y =
                mix(Mercator.y(from.centre().latitude()), Mercator.y(to.centre().latitude()), part);
        return new Camera(new Position(Mercator.latitude(y), Mercator.longitude(x)), mix(from.zoom(), to.zoom(), part));
    }

    private static double mix(double from, double to, double part) {
        return from + (to - from) * part;
    }
}
