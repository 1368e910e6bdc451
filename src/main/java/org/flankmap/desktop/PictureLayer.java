package org.flankmap.desktop;

import javafx.scene.image.ImageView;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;

/**
 * The map layer that shows the painted picture. It moves and scales the picture it has with the camera at once, and takes
 * a sharper one when that is ready. The picture is opaque, so the tiles below are hidden while it covers the view.
 */
final class PictureLayer extends GluonCamera.Layer {
    private final ImageView picture = new ImageView();
    private MapPicture shown;

    PictureLayer() {
        picture.setMouseTransparent(true);
        picture.setSmooth(true);
        getChildren().add(picture);
        setMouseTransparent(true);
    }

    void show(MapPicture fresh, Viewport view) {
        shown = fresh;
        picture.setImage(fresh.image());
        follow(view);
    }

    /** Puts the picture where it belongs in a view. */
    void follow(Viewport view) {
        if (shown == null) {
            return;
        }
        Viewport painted = shown.view();
        double factor = view.worldSize() / painted.worldSize();
        double left = place(view.originX(), Mercator.x(west().longitude()), view);
        double top = place(view.originY(), Mercator.y(west().latitude()), view);
        picture.setFitWidth(painted.width() * factor);
        picture.setFitHeight(painted.height() * factor);
        boolean sameZoom = Math.abs(factor - 1) < 1e-9;
        picture.setX(sameZoom ? snapped(left, painted.scale()) : left);
        picture.setY(sameZoom ? snapped(top, painted.scale()) : top);
        setTilesVisible(!covers(view, 0));
    }

    private Position west() {
        return shown.view().position(0, 0);
    }

    private static double place(double origin, double unit, Viewport view) {
        return origin + unit * view.worldSize();
    }

    /** Whole device pixels: a picture moved by fractions is filtered anew at every step, which costs frames. */
    private static double snapped(double value, double scale) {
        return Math.round(value * scale) / scale;
    }

    /** Whether the picture reaches at least so many logical pixels beyond every edge of a view. */
    boolean covers(Viewport view, double margin) {
        if (shown == null) {
            return false;
        }
        double right = picture.getX() + picture.getFitWidth();
        double bottom = picture.getY() + picture.getFitHeight();
        return picture.getX() <= -margin
                && picture.getY() <= -margin
                && right >= view.width() + margin
                && bottom >= view.height() + margin;
    }

    boolean sharpFor(Viewport view) {
        return shown != null
                && Math.abs(shown.view().camera().zoom() - view.camera().zoom()) < 1e-9;
    }
}
