package org.flankmap.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;

/** Distances, bearings and shortest lines on the WGS84 ellipsoid, by Karney's algorithms (GeographicLib). */
public final class Geodesy {
    private Geodesy() {}

    /** Length of the shortest line between two places, metres. */
    public static double distance(Position from, Position to) {
        return Geodesic.WGS84.Inverse(
                        from.latitude(), from.longitude(), to.latitude(), to.longitude(), GeodesicMask.DISTANCE)
                .s12;
    }

    /** Bearing at the start of the shortest line, degrees clockwise from true north, 0 to 360. */
    public static double bearing(Position from, Position to) {
        double azimuth = Geodesic.WGS84.Inverse(
                        from.latitude(), from.longitude(), to.latitude(), to.longitude(), GeodesicMask.AZIMUTH)
                .azi1;
        return (azimuth + 360) % 360;
    }

    /** The place reached from another along a bearing (degrees from true north) after a distance in metres. */
    public static Position travel(Position from, double bearing, double distance) {
        var end = Geodesic.WGS84.Direct(from.latitude(), from.longitude(), bearing, distance);
        return new Position(end.lat2, end.lon2);
    }

    /** Points along the shortest line, both ends among them, no further apart than {@code step} metres. */
    public static List<Position> line(Position from, Position to, double step) {
        GeodesicLine line =
                Geodesic.WGS84.InverseLine(from.latitude(), from.longitude(), to.latitude(), to.longitude());
        double length = line.Distance();
        int parts = Math.max(1, (int) Math.ceil(length / step));
        List<Position> points = new ArrayList<>(parts + 1);
        points.add(from);
        for (int part = 1; part < parts; part++) {
            var point = line.Position(length * part / parts);
            points.add(new Position(point.lat2, point.lon2));
        }
        points.add(to);
        return List.copyOf(points);
    }

    /** Points of the circle at a distance in metres from a place, clockwise from north, the first not repeated. */
    public static List<Position> circle(Position centre, double radius, int count) {
        List<Position> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            points.add(travel(centre, 360.0 * i / count, radius));
        }
        return List.copyOf(points);
    }

    /** What a polygon with shortest lines as sides encloses, square metres, whichever way round it goes. */
    public static double area(List<Position> corners) {
        return Math.abs(polygon(corners).area);
    }

    /** Length of all sides of a polygon, metres, the one that closes it included. */
    public static double perimeter(List<Position> corners) {
        return polygon(corners).perimeter;
    }

    private static PolygonResult polygon(List<Position> corners) {
        PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
        corners.forEach(corner -> polygon.AddPoint(corner.latitude(), corner.longitude()));
        return polygon.Compute();
    }
}
