package org.flankmap.comparison;

import org.flankmap.posture.Echelon;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Indicator;
import org.flankmap.scenario.Placed;

/**
 * Which formations must have a figure for a sum to be complete. A headquarters without a known number of tanks has none
 * to speak of; a battlegroup without one makes the sum a lower bound.
 */
final class Expected {
    private Expected() {}

    static boolean has(Placed placed, Indicator indicator) {
        FormationKind kind = placed.formation().kind();
        boolean manoeuvre = kind == FormationKind.BATTLEGROUP || kind == FormationKind.MANOEUVRE;
        boolean brigadeOrMore = placed.formation().echelon().compareTo(Echelon.BRIGADE) >= 0;
        return switch (indicator) {
            case PERSONNEL -> true;
            case MANOEUVRE_BATTALIONS -> manoeuvre && placed.formation().echelon() != Echelon.COMPANY;
            case TANKS, INFANTRY_FIGHTING_VEHICLES -> manoeuvre;
            case TUBE_ARTILLERY ->
                kind == FormationKind.BATTLEGROUP
                        || kind == FormationKind.FIRES
                        || (kind == FormationKind.MANOEUVRE && brigadeOrMore);
            case ROCKET_ARTILLERY -> kind == FormationKind.FIRES;
            case AIR_DEFENCE_FIRE_UNITS -> kind == FormationKind.AIR_DEFENCE;
        };
    }
}
