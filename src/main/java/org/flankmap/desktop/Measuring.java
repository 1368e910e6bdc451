package org.flankmap.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import org.flankmap.cartography.MapOverlays;
import org.flankmap.geo.MeasuredArea;
import org.flankmap.geo.MeasuredPath;
import org.flankmap.geo.Measurement;
import org.flankmap.geo.Position;
import org.flankmap.geo.RangeRings;
import org.flankmap.geo.Viewport;

/** Measures on the map, point by point: a path, which closes to an area where its first point is clicked again. */
final class Measuring {
    private static final double NEAR = 9;

    private final ViewModel model;
    private final CameraModel camera;
    private BooleanSupplier on = () -> false;
    private boolean drawing;

    Measuring(ViewModel model, CameraModel camera) {
        this.model = model;
        this.camera = camera;
    }

    /** @param whether clicks on the map set points */
    void setOn(BooleanSupplier whether) {
        on = whether;
    }

    /** What has been measured. */
    Optional<Measurement> measured() {
        return model.state().overlays().measurements().stream().findFirst();
    }

    /** Takes a click on the map as a point; answers false while nothing is being measured. */
    boolean take(Point2D point) {
        if (!on.getAsBoolean()) {
            return false;
        }
        List<Position> points = points();
        Viewport view = camera.viewport();
        boolean closes =
                drawing && points.size() >= 3 && point.distance(view.x(points.get(0)), view.y(points.get(0))) < NEAR;
        if (closes) {
            drawing = false;
            change(new MeasuredArea(points));
        } else {
            add(view.position(point.getX(), point.getY()));
        }
        return true;
    }

    /** Sets the next point, or the first of a new path where the last one has been ended. */
    void add(Position place) {
        List<Position> points = new ArrayList<>(drawing ? points() : List.of());
        points.add(place);
        MeasuredPath path = new MeasuredPath(points);
        if (drawing) {
            model.amend(state -> state.withOverlays(state.overlays().withMeasurements(List.of(path))));
        } else {
            drawing = true;
            change(path);
        }
    }

    /** Takes the last point back. */
    void removeLast() {
        List<Position> points = points();
        if (points.size() > 1) {
            drawing = true;
            change(new MeasuredPath(points.subList(0, points.size() - 1)));
        } else {
            clear();
        }
    }

    /** Makes an area of the path, or a path of the area. */
    void close() {
        measured()
                .ifPresent(now -> change(
                        now instanceof MeasuredArea ? new MeasuredPath(now.points()) : new MeasuredArea(now.points())));
        drawing = false;
    }

    /** Takes what has been measured off the map. */
    void clear() {
        drawing = false;
        overlay(overlays -> overlays.withMeasurements(List.of()));
    }

    void draw(RangeRings rings) {
        overlay(overlays -> {
            List<RangeRings> all = new ArrayList<>(overlays.rings());
            all.removeIf(other -> other.centre().equals(rings.centre()));
            all.add(rings);
            return overlays.withRings(all);
        });
    }

    void clearRings() {
        overlay(overlays -> overlays.withRings(List.of()));
    }

    /** Escape ends a path, Backspace takes its last point back. */
    void key(KeyEvent event) {
        if (!on.getAsBoolean()) {
            return;
        }
        switch (event.getCode()) {
            case BACK_SPACE, DELETE -> removeLast();
            case ESCAPE, ENTER -> {
                if (!drawing) {
                    return;
                }
                drawing = false;
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private List<Position> points() {
        return measured().map(Measurement::points).orElse(List.of());
    }

    private void change(Measurement measurement) {
        overlay(overlays -> overlays.withMeasurements(List.of(measurement)));
    }

    private void overlay(UnaryOperator<MapOverlays> change) {
        model.change(state -> state.withOverlays(change.apply(state.overlays())));
    }
}
