package org.flankmap.geo;

import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;
import mil.nga.grid.features.Point;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.grid.GridType;
import mil.nga.mgrs.utm.UTM;

/** The Military Grid Reference System, through NGA's own library. */
public final class Mgrs {
    /** Letters of the bands of 8° from 80° S on; the last reaches to 84° N. */
    private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";

    private static final double ROWS_REPEAT = 2_000_000;

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
            MGRS reference = MGRS.parse(compact);
            Point point = withinBand(reference, reference.toPoint());
            return Optional.of(new Position(point.getLatitude(), point.getLongitude()));
        } catch (ParseException | IllegalArgumentException notAReference) {
            return Optional.empty();
        }
    }

    /**
     * Row letters repeat every 2,000 km of northing. For squares that a band's southern edge cuts the library takes the row
     * one repetition too far north; this takes it back.
     */
    private static Point withinBand(MGRS reference, Point read) {
        double top = -80 + 8.0 * (BANDS.indexOf(reference.getBand()) + 1);
        if (read.getLatitude() <= top + 5) {
            return read;
        }
        UTM utm = reference.toUTM();
        return UTM.create(utm.getZone(), utm.getHemisphere(), utm.getEasting(), utm.getNorthing() - ROWS_REPEAT)
                .toPoint();
    }
}
