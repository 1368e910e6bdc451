package org.flankmap.basemap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Answers whose land a point lies on, exactly and fast: the edges of all countries are kept in bands of y, so that a point is
 * compared with those beside it alone. A point is inside where a line from it to the east crosses an odd number of edges.
 */
final class CountryIndex {
    private static final int BANDS = 16_384;

    private final List<Land.Country> countries;
    private final Band[] bands = new Band[BANDS];

    /** The edges that cross a band, in the order of the countries. */
    private static final class Band {
        private int size;
        private int[] owners = new int[16];
        private double[] ends = new double[64];

        void add(int country, double ax, double ay, double bx, double by) {
            if (size == owners.length) {
                owners = Arrays.copyOf(owners, 2 * size);
                ends = Arrays.copyOf(ends, 8 * size);
            }
            owners[size] = country;
            ends[4 * size] = ax;
            ends[4 * size + 1] = ay;
            ends[4 * size + 2] = bx;
            ends[4 * size + 3] = by;
            size++;
        }

        /** The country that a point is inside of, or -1. */
        int at(double x, double y) {
            boolean inside = false;
            int current = -1;
            for (int edge = 0; edge < size; edge++) {
                if (owners[edge] != current) {
                    if (inside) {
                        return current;
                    }
                    current = owners[edge];
                }
                double ay = ends[4 * edge + 1];
                double by = ends[4 * edge + 3];
                if (ay > y != by > y) {
                    double ax = ends[4 * edge];
                    double bx = ends[4 * edge + 2];
                    inside ^= x < (bx - ax) * (y - ay) / (by - ay) + ax;
                }
            }
            return inside ? current : -1;
        }
    }

    CountryIndex(List<Land.Country> countries) {
        this.countries = countries;
        for (int country = 0; country < countries.size(); country++) {
            for (Ring ring : countries.get(country).rings()) {
                add(country, ring.points());
            }
        }
    }

    private void add(int country, double[] points) {
        int last = points.length - 2;
        for (int i = 0; i < points.length; i += 2) {
            double top = Math.min(points[i + 1], points[last + 1]);
            double bottom = Math.max(points[i + 1], points[last + 1]);
            for (int band = band(top); band <= band(bottom); band++) {
                if (bands[band] == null) {
                    bands[band] = new Band();
                }
                bands[band].add(country, points[i], points[i + 1], points[last], points[last + 1]);
            }
            last = i;
        }
    }

    private static int band(double y) {
        return Math.max(0, Math.min(BANDS - 1, (int) Math.floor(y * BANDS)));
    }

    /** The country (ISO 3166 alpha-3) at a point of the Mercator unit square; empty at sea. */
    Optional<String> at(double x, double y) {
        Band band = bands[band(y)];
        int country = band == null ? -1 : band.at(x, y);
        return country < 0
                ? Optional.empty()
                : Optional.of(countries.get(country).id());
    }
}
