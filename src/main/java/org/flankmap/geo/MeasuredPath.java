package org.flankmap.geo;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A path along great circles.
 *
 * @param points from the start to the end; with fewer than two there is nothing to measure
 */
public record MeasuredPath(List<Position> points) implements Measurement {
    public MeasuredPath {
        points = List.copyOf(points);
    }

    /**
     * The shortest line from one point to the next.
     *
     * @param metres its length
     * @param bearing at its start, degrees clockwise from true north, 0 to 360
     */
    public record Leg(Position from, Position to, double metres, double bearing) {}

    public List<Leg> legs() {
        return IntStream.range(1, points.size())
                .mapToObj(i -> leg(points.get(i - 1), points.get(i)))
                .toList();
    }

    private static Leg leg(Position from, Position to) {
        return new Leg(from, to, Geodesy.distance(from, to), Geodesy.bearing(from, to));
    }

    /** Metres over all legs. */
    public double length() {
        return legs().stream().mapToDouble(Leg::metres).sum();
    }
}
