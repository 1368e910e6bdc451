package org.flankmap.cartography;

import java.util.ArrayList;
import java.util.List;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Viewport;

/**
 * The meridians and parallels of a view.
 *
 * @param minutes arc minutes from one line to the next, a divisor or multiple of a degree
 */
record Graticule(int minutes) {
    private static final int[] SPACINGS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600};

    /** The finest one whose meridians are so many logical pixels apart. */
    static Graticule of(Viewport view, double apart) {
        for (int spacing : SPACINGS) {
            if (view.worldSize() * spacing / (360 * 60) >= apart) {
                return new Graticule(spacing);
            }
        }
        return new Graticule(SPACINGS[SPACINGS.length - 1]);
    }

    static double x(Viewport view, int meridian) {
        return view.originX() + Mercator.x(meridian / 60.0) * view.worldSize();
    }

    static double y(Viewport view, int parallel) {
        return view.originY() + Mercator.y(parallel / 60.0) * view.worldSize();
    }

    /** Longitudes of the meridians in an extent, arc minutes east. */
    List<Integer> meridians(Extent extent) {
        return lines(extent.west(), extent.east());
    }

    /** Latitudes of the parallels in an extent, arc minutes north. */
    List<Integer> parallels(Extent extent) {
        return lines(extent.south(), extent.north());
    }

    private List<Integer> lines(double from, double to) {
        List<Integer> lines = new ArrayList<>();
        for (int line = (int) Math.ceil(from * 60 / minutes) * minutes; line <= to * 60; line += minutes) {
            lines.add(line);
        }
        return lines;
    }

    /** Such as {@code 24°30′E}; the zero line has no side. */
    static String label(int arcMinutes, String positive, String negative) {
        int size = Math.abs(arcMinutes);
        String side = arcMinutes == 0 ? "" : arcMinutes > 0 ? positive : negative;
        return size / 60 + "°" + (size % 60 == 0 ? "" : String.format("%02d′", size % 60)) + side;
    }
}
