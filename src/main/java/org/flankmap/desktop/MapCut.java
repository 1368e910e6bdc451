package org.flankmap.desktop;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Mercator;
import org.flankmap.snapshot.LaidOutMap;

/**
 * The map cut out of a slide's picture, which can be laid under another camera: so that the map is seen to move from one
 * slide to the next without being painted on the way.
 */
final class MapCut {
    private final ImageView view = new ImageView();
    private final Rectangle2D box;
    private final Camera camera;

    /**
     * @param picture of the slide
     * @param sharp device pixels for a pixel of the screen
     */
    MapCut(SlidePicture picture, double sharp) {
        LaidOutMap map = picture.laidOut().page().maps().get(0);
        double scale = picture.laidOut().scale();
        var part = map.whole();
        view.setImage(picture.image());
        view.setViewport(new Rectangle2D(
                part.getX() * scale, part.getY() * scale, part.getWidth() * scale, part.getHeight() * scale));
        view.setMouseTransparent(true);
        double perPixel = scale / sharp;
        box = new Rectangle2D(
                part.getX() * perPixel,
                part.getY() * perPixel,
                part.getWidth() * perPixel,
                part.getHeight() * perPixel);
        Camera seen = map.scene().view().camera();
        camera = new Camera(seen.centre(), seen.zoom() + Math.log(perPixel) / Math.log(2));
    }

    ImageView view() {
        return view;
    }

    /** Where the map is on the screen, in its pixels. */
    Rectangle2D box() {
        return box;
    }

    /** What the map looks at, its zoom in pixels of the screen. */
    Camera camera() {
        return camera;
    }

    /** Lays it where its places are under another camera that looks at the middle of a box. */
    void lay(Camera seen, Rectangle2D into) {
        double factor = Math.pow(2, seen.zoom() - camera.zoom());
        double side = Mercator.worldSize(seen.zoom());
        double dx = (Mercator.x(camera.centre().longitude())
                        - Mercator.x(seen.centre().longitude()))
                * side;
        double dy = (Mercator.y(camera.centre().latitude())
                        - Mercator.y(seen.centre().latitude()))
                * side;
        view.setFitWidth(box.getWidth() * factor);
        view.setFitHeight(box.getHeight() * factor);
        view.setX(into.getMinX() + into.getWidth() / 2 + dx - view.getFitWidth() / 2);
        view.setY(into.getMinY() + into.getHeight() / 2 + dy - view.getFitHeight() / 2);
    }
}
