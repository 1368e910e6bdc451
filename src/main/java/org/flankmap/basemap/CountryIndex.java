package org.flankmap.basemap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Answers whose land a point lies on, exactly and fast: the edges of all countries are kept in bands of y, so that a point is
 * compared with those beside it alone. A point is inside where a line from it to the east crosses an odd number of edges.
 */
final class CountryIndex {
    private static final int BANDS = 4096;

    private final List<Land.Country> countries;

    /** For each band its edges in the order of the countries: country, ring, place of the edge's end in the ring's points. */
    private final int[][] bands = new int[BANDS][];

    private final int[] used = new int[BANDS];

    CountryIndex(List<Land.Country> countries) {
        this.countries = countries;
        for (int country = 0; country < countries.size(); country++) {
            List<Ring> rings = countries.get(country).rings();
            for (int ring = 0; ring < rings.size(); ring++) {
                add(country, ring, rings.get(ring).points());
            }
        }
    }

    private void add(int country, int ring, double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            double before = points[start(i, points) + 1];
            double after = points[i + 1];
            int last = band(Math.max(before, after));
            for (int band = band(Math.min(before, after)); band <= last; band++) {
                add(band, country, ring, i);
            }
        }
    }

    private void add(int band, int country, int ring, int edge) {
        int[] edges = bands[band];
        if (edges == null) {
            edges = new int[48];
        } else if (used[band] + 3 > edges.length) {
            edges = Arrays.copyOf(edges, edges.length * 2);
        }
        bands[band] = edges;
        edges[used[band]++] = country;
        edges[used[band]++] = ring;
        edges[used[band]++] = edge;
    }

    private static int start(int end, double[] points) {
        return end == 0 ? points.length - 2 : end - 2;
    }

    private static int band(double y) {
        return Math.max(0, Math.min(BANDS - 1, (int) Math.floor(y * BANDS)));
    }

    /** The country (ISO 3166 alpha-3) at a point of the Mercator unit square; empty at sea. */
    Optional<String> at(double x, double y) {
        int[] edges = bands[band(y)];
        boolean inside = false;
        int current = -1;
        for (int i = 0; edges != null && i < used[band(y)]; i += 3) {
            if (edges[i] != current) {
                if (inside) {
                    break;
                }
                current = edges[i];
            }
            inside ^= crosses(countries.get(current).rings().get(edges[i + 1]).points(), edges[i + 2], x, y);
        }
        return inside ? Optional.of(countries.get(current).id()) : Optional.empty();
    }

    private static boolean crosses(double[] points, int end, double x, double y) {
        int start = start(end, points);
        double ax = points[end];
        double ay = points[end + 1];
        double bx = points[start];
        double by = points[start + 1];
        return ay > y != by > y && x < (bx - ax) * (y - ay) / (by - ay) + ax;
    }
}
