package org.flankmap.cartography;

import org.flankmap.posture.Echelon;
import org.flankmap.posture.FormationKind;
import org.flankmap.scenario.Placed;

/**
 * The zoom from which each formation has a symbol of its own. The battlegroups and brigades that the comparison is about are
 * always there; what is smaller or of the second rank joins as one comes closer, so that the map of the Baltic states stays
 * calm and that of the whole flank readable.
 */
final class ShownFrom {
    static final double STOCKS = 6.4;

    private static final double ALWAYS = 0;
    private static final double THEATRE = 4.2;
    private static final double FLANK = 5.2;
    private static final double BALTIC = 5.9;
    private static final double COUNTRY = 6.9;
    private static final double GARRISON = 7.7;

    private ShownFrom() {}

    static double zoom(Placed placed) {
        Echelon echelon = placed.formation().echelon();
        FormationKind kind = placed.formation().kind();
        if (kind == FormationKind.BATTLEGROUP) {
            return ALWAYS;
        }
        if (kind == FormationKind.HEADQUARTERS) {
            return headquarters(echelon);
        }
        if (echelon == Echelon.COMPANY) {
            return GARRISON;
        }
        if (echelon == Echelon.BATTALION) {
            return COUNTRY;
        }
        if (kind == FormationKind.TERRITORIAL) {
            return COUNTRY;
        }
        boolean fights = kind == FormationKind.MANOEUVRE;
        if (placed.allied()) {
            return fights ? ALWAYS : BALTIC;
        }
        if (placed.opposing()) {
            return echelon.compareTo(Echelon.CORPS) >= 0 ? THEATRE : echelon == Echelon.DIVISION ? FLANK : BALTIC;
        }
        return fights ? FLANK : BALTIC;
    }

    private static double headquarters(Echelon echelon) {
        if (echelon.compareTo(Echelon.CORPS) >= 0) {
            return THEATRE;
        }
        return echelon == Echelon.DIVISION ? FLANK : COUNTRY;
    }
}
