package org.flankmap.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Geodesy;
import org.flankmap.geo.Position;

/** Flies the camera along a line on the map, until it is at its end or somebody else moves the map. */
final class FlyAlong extends AnimationTimer {
    private static final double ZOOM = 7;
    private static final double KM_PER_SECOND = 160;
    private static final double LEAST_SECONDS = 3;
    private static final double MOST_SECONDS = 14;
    private static final double METRES_IN_KM = 1000;
    private static final double MARGIN = 0.6;

    private final CameraModel camera;
    private final List<Position> line = new ArrayList<>();
    private final List<Double> reached = new ArrayList<>();
    private double seconds;
    private long start;
    private Camera last;

    FlyAlong(CameraModel camera) {
        this.camera = camera;
    }

    /** Begins at the first position; where animations are off it shows all of the line instead. */
    void fly(List<Position> newLine) {
        stop();
        if (newLine.isEmpty()) {
            return;
        }
        if (!camera.isAnimated()) {
            camera.fit(around(newLine));
            return;
        }
        line.clear();
        reached.clear();
        double metres = 0;
        for (Position position : newLine) {
            metres += line.isEmpty() ? 0 : Geodesy.distance(line.get(line.size() - 1), position);
            line.add(position);
            reached.add(metres);
        }
        seconds = Math.max(LEAST_SECONDS, Math.min(MOST_SECONDS, metres / METRES_IN_KM / KM_PER_SECOND));
        start = 0;
        last = new Camera(line.get(0), ZOOM);
        camera.jumpTo(last);
        last = camera.camera();
        start();
    }

    @Override
    public void handle(long now) {
        if (!camera.camera().equals(last)) {
            stop();
            return;
        }
        if (start == 0) {
            start = now;
        }
        double part = Math.min(1, (now - start) / 1e9 / seconds);
        double eased = part * part * (3 - 2 * part);
        camera.jumpTo(new Camera(at(eased * reached.get(reached.size() - 1)), ZOOM));
        last = camera.camera();
        if (part >= 1) {
            stop();
        }
    }

    private Position at(double metres) {
        int next = 1;
        while (next < line.size() - 1 && reached.get(next) < metres) {
            next++;
        }
        if (line.size() == 1) {
            return line.get(0);
        }
        double before = reached.get(next - 1);
        double length = reached.get(next) - before;
        double part = length > 0 ? Math.min(1, (metres - before) / length) : 0;
        Position from = line.get(next - 1);
        Position to = line.get(next);
        return new Position(
                from.latitude() + (to.latitude() - from.latitude()) * part,
                from.longitude() + (to.longitude() - from.longitude()) * part);
    }

    /** A box around a line with room at its edges. */
    static Extent around(List<Position> line) {
        double west = line.stream().mapToDouble(Position::longitude).min().orElseThrow() - MARGIN;
        double east = line.stream().mapToDouble(Position::longitude).max().orElseThrow() + MARGIN;
        double south = line.stream().mapToDouble(Position::latitude).min().orElseThrow() - MARGIN;
        double north = line.stream().mapToDouble(Position::latitude).max().orElseThrow() + MARGIN;
        return new Extent(west, south, east, north);
    }
}
