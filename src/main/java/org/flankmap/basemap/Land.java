package org.flankmap.basemap;

import java.util.List;

/**
 * The shapes of one level of detail, on the Mercator unit square.
 *
 * @param countries whose land is whose
 * @param borders lines between two countries, each once
 * @param coasts lines between land and sea
 */
record Land(List<Country> countries, List<Border> borders, List<Ring> coasts, List<Ring> lakes, List<Ring> rivers) {
    /**
     * A country's land.
     *
     * @param id ISO 3166 alpha-3
     * @param rings outer and inner, told apart by the even-odd rule
     */
    record Country(String id, String name, List<Ring> rings) {
        boolean contains(double x, double y) {
            boolean inside = false;
            for (Ring ring : rings) {
                inside ^= ring.contains(x, y);
            }
            return inside;
        }
    }

    /** A line between two countries; open, though kept as a ring's points. */
    record Border(String one, String other, Ring line) {}
}
