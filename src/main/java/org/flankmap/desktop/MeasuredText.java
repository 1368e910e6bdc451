package org.flankmap.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flankmap.geo.MeasuredArea;
import org.flankmap.geo.MeasuredPath;
import org.flankmap.geo.Measurement;

/** What has been measured, in words and as a table. */
final class MeasuredText {
    private MeasuredText() {}

    /** The length, or the area and what is around it. */
    static String total(Measurement measurement) {
        if (measurement instanceof MeasuredArea area) {
            return String.format(
                    Locale.ENGLISH, "%s km² · %s around it", squareKilometres(area), length(area.perimeter()));
        }
        return length(((MeasuredPath) measurement).length());
    }

    /** A line for each leg: its length and the bearing at its start. */
    static List<String> legs(Measurement measurement) {
        List<String> lines = new ArrayList<>();
        for (MeasuredPath.Leg leg : new MeasuredPath(measurement.points()).legs()) {
            lines.add(String.format(
                    Locale.ENGLISH, "%d.  %s · %03.0f°", lines.size() + 1, length(leg.metres()), leg.bearing() % 360));
        }
        return lines;
    }

    /** The legs with the places between them, cells parted by tabs, and the total. */
    static String table(Measurement measurement) {
        StringBuilder table = new StringBuilder("From\tTo\tKilometres\tBearing (degrees)\n");
        for (MeasuredPath.Leg leg : new MeasuredPath(measurement.points()).legs()) {
            table.append(String.format(
                    Locale.ENGLISH,
                    "%s\t%s\t%.3f\t%.1f%n",
                    StatusLine.format(leg.from()),
                    StatusLine.format(leg.to()),
                    leg.metres() / 1000,
                    leg.bearing()));
        }
        return table.append(total(measurement)).append('\n').toString();
    }

    private static String length(double metres) {
        return metres < 10_000
                ? String.format(Locale.ENGLISH, "%.2f km", metres / 1000)
                : String.format(Locale.ENGLISH, "%,.1f km", metres / 1000);
    }

    private static String squareKilometres(MeasuredArea area) {
        double value = area.squareMetres() / 1e6;
        return String.format(Locale.ENGLISH, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
