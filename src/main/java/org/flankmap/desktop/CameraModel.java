package org.flankmap.desktop;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Dimension2D;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;

/**
 * The camera of the map and how it moves. It holds the only truth about the view: the map library, the painted picture and
 * the status line all follow it. To be used on the JavaFX thread.
 */
public final class CameraModel {
    private static final double GLIDE_SECONDS = 0.35;

    private final ReadOnlyObjectWrapper<Camera> camera;
    private final Glide glide = new Glide();
    private Dimension2D size = new Dimension2D(1, 1);
    private boolean animated = true;

    public CameraModel(Camera start) {
        camera = new ReadOnlyObjectWrapper<>(this, "camera", start.clamped());
    }

    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    public Camera camera() {
        return camera.get();
    }

    /** Whether the camera glides to where it is sent; off, it jumps. */
    public void setAnimated(boolean animated) {
        this.animated = animated;
    }

    boolean isAnimated() {
        return animated;
    }

    /** The size of the view in logical pixels, which zooming about a point and fitting a box need. */
    public void setSize(double width, double height) {
        size = new Dimension2D(Math.max(1, width), Math.max(1, height));
    }

    public Viewport viewport() {
        return viewport(camera());
    }

    private Viewport viewport(Camera from) {
        return new Viewport(from, size.getWidth(), size.getHeight(), 1);
    }

    /** Shows a camera at once. */
    public void jumpTo(Camera target) {
        glide.stop();
        camera.set(target.clamped());
    }

    /** Moves to a camera, gliding unless animations are off. */
    public void goTo(Camera target) {
        if (animated) {
            glide.to(target.clamped(), null);
        } else {
            jumpTo(target);
        }
    }

    public void fit(Extent extent) {
        goTo(Camera.fitting(extent, size.getWidth(), size.getHeight()));
    }

    /** Moves the map by logical pixels: to the right and down where positive. */
    public void panBy(double dx, double dy) {
        glide.stop();
        camera.set(panned(camera(), dx, dy));
    }

    /** As {@link #panBy} but gliding, for keys. */
    public void glideBy(double dx, double dy) {
        goTo(panned(glide.targetOr(camera()), dx, dy));
    }

    private Camera panned(Camera from, double dx, double dy) {
        Viewport view = viewport(from);
        Position centre = view.position(view.width() / 2 - dx, view.height() / 2 - dy);
        return new Camera(centre, from.zoom()).clamped();
    }

    /** Zooms by so many levels, keeping the place under a point of the view where it is. */
    public void zoomBy(double levels, double x, double y) {
        Camera from = glide.targetOr(camera());
        double zoom = new Camera(from.centre(), from.zoom() + levels).clamped().zoom();
        if (animated) {
            glide.to(new Camera(from.centre(), zoom), new double[] {x, y});
        } else {
            jumpTo(zoomedAbout(camera(), zoom, x, y));
        }
    }

    /** As {@link #zoomBy} but at once, for gestures that are smooth by themselves. */
    public void pinchBy(double levels, double x, double y) {
        glide.stop();
        camera.set(zoomedAbout(camera(), camera().zoom() + levels, x, y));
    }

    private Camera zoomedAbout(Camera from, double zoom, double x, double y) {
        double target = new Camera(from.centre(), zoom).clamped().zoom();
        Viewport view = viewport(from);
        double factor = Math.pow(2, target - from.zoom());
        double side = view.worldSize() * factor;
        double centreX = Mercator.x(from.centre().longitude()) * side + (x - view.width() / 2) * (factor - 1);
        double centreY = Mercator.y(from.centre().latitude()) * side + (y - view.height() / 2) * (factor - 1);
        Position centre =
                new Position(Mercator.latitude(within01(centreY / side)), Mercator.longitude(within01(centreX / side)));
        return new Camera(centre, target).clamped();
    }

    private static double within01(double value) {
        return Math.max(0, Math.min(1, value));
    }

    /** Runs towards a target, easing out, about a pivot or by centre and zoom together. */
    private final class Glide extends AnimationTimer {
        private Camera from;
        private Camera target;
        private double[] pivot;
        private long start;
        private boolean running;

        void to(Camera newTarget, double[] newPivot) {
            from = camera();
            target = newTarget;
            pivot = newPivot == null ? null : newPivot.clone();
            start = 0;
            running = true;
            start();
        }

        Camera targetOr(Camera otherwise) {
            return running ? target : otherwise;
        }

        @Override
        public void handle(long now) {
            if (start == 0) {
                start = now;
            }
            double part = Math.min(1, (now - start) / (GLIDE_SECONDS * 1e9));
            double eased = 1 - Math.pow(1 - part, 3);
            camera.set(pivot == null ? between(eased) : zoomedAbout(from, zoomAt(eased), pivot[0], pivot[1]));
            if (part >= 1) {
                stop();
            }
        }

        private double zoomAt(double eased) {
            return from.zoom() + (target.zoom() - from.zoom()) * eased;
        }

        private Camera between(double eased) {
            double x = mix(
                    Mercator.x(from.centre().longitude()),
                    Mercator.x(target.centre().longitude()),
                    eased);
            double y = mix(
                    Mercator.y(from.centre().latitude()),
                    Mercator.y(target.centre().latitude()),
                    eased);
            return new Camera(new Position(Mercator.latitude(y), Mercator.longitude(x)), zoomAt(eased)).clamped();
        }

        private double mix(double a, double b, double part) {
            return a + (b - a) * part;
        }

        @Override
        public void stop() {
            running = false;
            super.stop();
        }
    }
}
