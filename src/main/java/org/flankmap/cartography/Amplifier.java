package org.flankmap.cartography;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Text beside a symbol that can be switched on and off, named as APP-6 has it. Each joins at a zoom of its own, so that the
 * map of the flank stays calm: far out there is the name and the nation, close in whatever is switched on.
 */
public enum Amplifier {
    DESIGNATION("Unique designation", 0),
    HIGHER_FORMATION("Higher formation", 6.4),
    COUNTRY("Country code", 0),
    STRENGTH("Strength", 5),
    DATE("In force since", 6.9);

    private final String label;
    private final double fromZoom;

    Amplifier(String label, double fromZoom) {
        this.label = label;
        this.fromZoom = fromZoom;
    }

    /** What a switch for it says. */
    public String label() {
        return label;
    }

    /** The zoom from which it is written where it is switched on. */
    public double fromZoom() {
        return fromZoom;
    }

    /** What a map writes unless told otherwise: name, nations and strength. */
    public static Set<Amplifier> usual() {
        return Collections.unmodifiableSet(EnumSet.of(DESIGNATION, COUNTRY, STRENGTH));
    }

    /** Those of the chosen ones that a zoom has room for. */
    static Set<Amplifier> at(double zoom, Set<Amplifier> chosen) {
        Set<Amplifier> shown = EnumSet.noneOf(Amplifier.class);
        chosen.stream().filter(amplifier -> zoom >= amplifier.fromZoom).forEach(shown::add);
        return shown;
    }
}
