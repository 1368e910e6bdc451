package org.flankmap.geo;

import java.util.List;

/**
 * An area between great circles.
 *
 * @param points its corners in order, the first not repeated; with fewer than three it encloses nothing
 */
public record MeasuredArea(List<Position> points) implements Measurement {
    public MeasuredArea {
        points = List.copyOf(points);
    }

    /** What it encloses. */
    public double squareMetres() {
        return points.size() < 3 ? 0 : Geodesy.area(points);
    }

    /** Metres around it. */
    public double perimeter() {
        return points.size() < 2 ? 0 : Geodesy.perimeter(points);
    }
}
