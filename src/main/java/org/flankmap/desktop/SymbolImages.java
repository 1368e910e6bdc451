package org.flankmap.desktop;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.flankmap.cartography.MapStyle;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Viewport;
import org.flankmap.symbology.Amplifiers;
import org.flankmap.symbology.SymbolCode;
import org.flankmap.symbology.SymbolPainter;

/** Small pictures of symbols, all of one size, to stand beside a name in a list. */
final class SymbolImages {
    static final double WIDTH = 34;
    static final double HEIGHT = 26;
    private static final double FRAME = 15;

    /** Side of a large picture, in which the frame's middle is in the middle. */
    static final double LARGE = 160;

    private static final Camera ANY = Camera.fitting(Extent.BALTIC, WIDTH, HEIGHT);

    private final Map<Key, Image> images = new HashMap<>();

    private record Key(SymbolCode code, MapStyle style, double scale) {}

    /** @param scale device pixels for a logical pixel */
    ImageView of(SymbolCode code, MapStyle style, double scale) {
        ImageView view = new ImageView(images.computeIfAbsent(new Key(code, style, scale), SymbolImages::paint));
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        return view;
    }

    /** A picture of a symbol as large as on the map. */
    static ImageView large(SymbolCode code, MapStyle style, double frameHeight, double scale) {
        Image image = MapPicture.paint(
                        new Viewport(ANY, LARGE, LARGE, scale),
                        (g, view) -> SymbolPainter.paint(g, code, LARGE / 2, LARGE / 2, frameHeight, style.symbols()))
                .image();
        ImageView view = new ImageView(image);
        view.setFitWidth(LARGE);
        view.setFitHeight(LARGE);
        return view;
    }

    private static Image paint(Key key) {
        Rectangle2D natural = bounds(key, FRAME);
        double shrunk = Math.min(1, Math.min((WIDTH - 2) / natural.getWidth(), (HEIGHT - 2) / natural.getHeight()));
        double frame = FRAME * shrunk;
        Rectangle2D box = bounds(key, frame);
        return MapPicture.paint(
                        new Viewport(ANY, WIDTH, HEIGHT, key.scale()),
                        (g, view) -> SymbolPainter.paint(
                                g,
                                key.code(),
                                WIDTH / 2 - box.getCenterX(),
                                HEIGHT / 2 - box.getCenterY(),
                                frame,
                                key.style().symbols()))
                .image();
    }

    private static Rectangle2D bounds(Key key, double frame) {
        return SymbolPainter.bounds(
                key.code(), Amplifiers.NONE, 0, 0, frame, key.style().symbols());
    }
}
