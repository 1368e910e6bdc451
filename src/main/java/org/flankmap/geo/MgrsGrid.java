package org.flankmap.geo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mil.nga.grid.features.Bounds;
import mil.nga.grid.features.Point;
import mil.nga.mgrs.features.GridLine;
import mil.nga.mgrs.grid.GridType;
import mil.nga.mgrs.gzd.GridZone;
import mil.nga.mgrs.gzd.GridZones;

/** The lines of the Military Grid Reference System, through NGA's own library. */
public final class MgrsGrid {
    private MgrsGrid() {}

    /** How fine a grid is. */
    public enum Spacing {
        ZONE(GridType.GZD, 600_000),
        HUNDRED_KILOMETRES(GridType.HUNDRED_KILOMETER, 100_000),
        TEN_KILOMETRES(GridType.TEN_KILOMETER, 10_000),
        ONE_KILOMETRE(GridType.KILOMETER, 1_000);

        private final GridType type;
        private final double metres;

        Spacing(GridType type, double metres) {
            this.type = type;
            this.metres = metres;
        }

        /** Metres between two lines; of grid zones about the least there is in the theatre. */
        public double metres() {
            return metres;
        }
    }

    /** A straight piece of a grid line; {@code edge} where it bounds a grid zone. */
    public record Piece(Position from, Position to, boolean edge) {}

    /** The lines of a spacing that touch an extent, with the edges of its grid zones, each piece within its zone. */
    public static List<Piece> lines(Extent extent, Spacing spacing) {
        Bounds bounds = Bounds.degrees(extent.west(), extent.south(), extent.east(), extent.north());
        Set<Piece> pieces = new LinkedHashSet<>();
        for (GridZone zone : GridZones.getZones(bounds)) {
            List<GridLine> edges = zone.getLines(GridType.GZD);
            edges.forEach(line -> pieces.add(edge(position(line.getPoint1()), position(line.getPoint2()))));
            List<GridLine> lines = spacing == Spacing.ZONE ? null : zone.getLines(bounds, spacing.type);
            if (lines != null) {
                lines.forEach(line -> within(zone.getBounds().toDegrees(), line).ifPresent(pieces::add));
            }
        }
        return List.copyOf(pieces);
    }

    /** From the south-west, so that the common edge of two zones is one piece. */
    private static Piece edge(Position one, Position other) {
        boolean ordered = one.latitude() + one.longitude() <= other.latitude() + other.longitude();
        return ordered ? new Piece(one, other, true) : new Piece(other, one, true);
    }

    /** The library draws a zone's lines a little beyond its edges; this cuts them there. */
    private static Optional<Piece> within(Bounds zone, GridLine line) {
        Position from = position(line.getPoint1());
        Position to = position(line.getPoint2());
        double[] part = {0, 1};
        cut(part, from.longitude(), to.longitude(), zone.getMinLongitude(), zone.getMaxLongitude());
        cut(part, from.latitude(), to.latitude(), zone.getMinLatitude(), zone.getMaxLatitude());
        return part[0] < part[1]
                ? Optional.of(new Piece(between(from, to, part[0]), between(from, to, part[1]), false))
                : Optional.empty();
    }

    /** Narrows the part of a line, 0 at its start and 1 at its end, to where one coordinate lies between two bounds. */
    private static void cut(double[] part, double from, double to, double least, double most) {
        if (from == to) {
            part[1] = from < least || from > most ? part[0] : part[1];
            return;
        }
        double atLeast = (least - from) / (to - from);
        double atMost = (most - from) / (to - from);
        part[0] = Math.max(part[0], Math.min(atLeast, atMost));
        part[1] = Math.min(part[1], Math.max(atLeast, atMost));
    }

    private static Position between(Position from, Position to, double part) {
        return new Position(
                from.latitude() + (to.latitude() - from.latitude()) * part,
                from.longitude() + (to.longitude() - from.longitude()) * part);
    }

    private static Position position(Point point) {
        Point degrees = point.toDegrees();
        return new Position(degrees.getLatitude(), degrees.getLongitude());
    }
}
