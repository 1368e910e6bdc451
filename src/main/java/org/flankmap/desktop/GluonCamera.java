package org.flankmap.desktop;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.geometry.Point2D;
import org.flankmap.geo.Camera;

/**
 * Makes a Gluon map view follow the camera. The view ignores a value equal to the one requested last, even when the user
 * has moved the map since, and setting the zoom returns to the centre requested last: so the centre is set first, and a
 * value that would repeat is nudged by a billionth.
 */
final class GluonCamera {
    /** Held, because a logger that nobody holds loses its level; the view warns at each wheel notch at its limits. */
    private static final Logger GLUON = Logger.getLogger("com.gluonhq.impl.maps");

    private static final double NUDGE = 1e-9;

    private final MapView view;
    private double requestedLatitude = Double.NaN;
    private double requestedLongitude = Double.NaN;
    private double requestedZoom = Double.NaN;

    GluonCamera(MapView view) {
        this.view = view;
        GLUON.setLevel(Level.SEVERE);
    }

    void goTo(Camera camera) {
        requestedLatitude = fresh(camera.centre().latitude(), requestedLatitude);
        requestedLongitude = fresh(camera.centre().longitude(), requestedLongitude);
        requestedZoom = fresh(camera.zoom(), requestedZoom);
        view.setCenter(requestedLatitude, requestedLongitude);
        view.setZoom(requestedZoom);
    }

    private static double fresh(double wanted, double last) {
        return wanted == last ? wanted + NUDGE : wanted;
    }

    /** A layer that can tell where the view really is: its public getters answer with what was requested. */
    static class Layer extends MapLayer {
        double actualZoom() {
            return baseMap.zoom().get();
        }

        double actualLatitude() {
            return baseMap.centerLat().get();
        }

        double actualLongitude() {
            return baseMap.centerLon().get();
        }

        Point2D gluonPoint(double latitude, double longitude) {
            return getMapPoint(latitude, longitude);
        }

        /** Hides or shows the tiles, which need not be drawn under an opaque picture. */
        void setTilesVisible(boolean visible) {
            baseMap.setVisible(visible);
        }
    }
}
