package org.flankmap.cartography;

/** Lines of equal coordinates over the map, which choose their spacing from the zoom and name themselves at its edges. */
public enum Grid {
    GRATICULE("Latitude and longitude"),
    MGRS("MGRS grid");

    private final String label;

    Grid(String label) {
        this.label = label;
    }

    /** What a switch for it says. */
    public String label() {
        return label;
    }
}
