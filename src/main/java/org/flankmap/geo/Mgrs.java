package org.flankmap.geo;

import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;
import mil.nga.grid.features.Point;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.grid.GridType;

/** The Military Grid Reference System, through NGA's own library. */
public final class Mgrs {
    private Mgrs() {}

    /** A reference to the metre in the usual groups, such as {@code 35V LG 84713 50012}. */
    public static String format(Position position) {
        String reference = MGRS.from(Point.point(position.longitude(), position.latitude()))
                .coordinate(GridType.METER);
        int gridSquare = reference.length() - 12;
        return reference.substring(0, gridSquare)
                + " " + reference.substring(gridSquare, gridSquare + 2)
                + " " + reference.substring(gridSquare + 2, gridSquare + 7)
                + " " + reference.substring(gridSquare + 7);
    }

    /** Reads a reference of any precision with or without blanks; empty when the text is not one. */
    public static Optional<Position> parse(String text) {
        String compact = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!MGRS.isMGRS(compact)) {
            return Optional.empty();
        }
        try {
            Point point = MGRS.parse(compact).toPoint();
            return Optional.of(new Position(point.getLatitude(), point.getLongitude()));
        } catch (ParseException | IllegalArgumentException notAReference) {
            return Optional.empty();
        }
    }
}
