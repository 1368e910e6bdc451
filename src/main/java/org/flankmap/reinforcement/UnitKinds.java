package org.flankmap.reinforcement;

import java.util.List;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Indicator;
import org.flankmap.scenario.Placed;

/**
 * Which of the parameters' kinds of units a formation is, and how large: by its kind, its echelon and the main function in
 * its symbol code (digits 11 to 16). Where its soldiers are known, or planned, the kind's vehicles are taken in proportion.
 */
final class UnitKinds {
    private static final String ARMOUR = "1205";
    private static final String COMBINED_ARMS = "1210";
    private static final String MECHANISED = "121102";
    private static final String MOTORISED = "121104";
    private static final List<String> WHEELED_FIGHTERS = List.of("Stryker", "Boxer", "Rosomak", "Patria", "Griffon");
    /** Companies in a battalion, for the share of its vehicles that a company has. */
    private static final double COMPANIES = 4;

    private UnitKinds() {}

    static Composition composition(Placed placed, Parameters parameters) {
        Composition full = Composition.of(kind(placed), parameters).times(share(placed));
        double known = placed.state()
                .strength()
                .figure(Indicator.PERSONNEL)
                .filter(figure -> figure.scope()
                        .filter(scope -> scope != org.flankmap.posture.Scope.NATIONAL_CONTINGENT
                                && scope != org.flankmap.posture.Scope.ALL_FOREIGN_TROOPS
                                && scope != org.flankmap.posture.Scope.CEILING)
                        .isPresent())
                .map(figure -> figure.preferred())
                .orElse(full.people());
        return full.people() > 0 ? full.times(known / full.people()) : full;
    }

    private static double share(Placed placed) {
        return placed.formation().echelon() == Echelon.COMPANY ? 1 / COMPANIES : 1;
    }

    static String kind(Placed placed) {
        FormationKind kind = placed.formation().kind();
        Echelon echelon = placed.formation().echelon();
        boolean small = echelon == Echelon.COMPANY || echelon == Echelon.BATTALION;
        if (kind == FormationKind.HEADQUARTERS) {
            return "division-headquarters";
        }
        if (kind == FormationKind.BATTLEGROUP) {
            return "battlegroup";
        }
        if (kind == FormationKind.MANOEUVRE
                || kind == FormationKind.RECONNAISSANCE
                || kind == FormationKind.TERRITORIAL) {
            return small ? battalion(placed) : brigade(placed);
        }
        return kind == FormationKind.FIRES ? "artillery-battalion" : "support-battalion";
    }

    private static String battalion(Placed placed) {
        String function = function(placed);
        boolean heavy = function.startsWith(ARMOUR)
                || function.startsWith(COMBINED_ARMS)
                || (function.startsWith(MECHANISED) && !onWheels(placed));
        return heavy ? "armoured-battalion" : "light-battalion";
    }

    private static String brigade(Placed placed) {
        String function = function(placed);
        if (function.startsWith(MOTORISED) || (!function.startsWith(ARMOUR) && onWheels(placed))) {
            return "motorised-brigade";
        }
        if (function.startsWith(ARMOUR)) {
            return "armoured-brigade";
        }
        return function.startsWith(COMBINED_ARMS) || function.startsWith(MECHANISED)
                ? "mechanised-brigade"
                : "light-brigade";
    }

    private static boolean onWheels(Placed placed) {
        return placed.state().equipment().stream()
                .anyMatch(type -> WHEELED_FIGHTERS.stream().anyMatch(type::contains));
    }

    private static String function(Placed placed) {
        return placed.formation().sidc().substring(10, 16);
    }

    /** Manoeuvre battalions it brings: as known, else three for a brigade or regiment and one for a battalion. */
    static double battalions(Placed placed) {
        FormationKind kind = placed.formation().kind();
        if (kind != FormationKind.MANOEUVRE && kind != FormationKind.BATTLEGROUP) {
            return 0;
        }
        return placed.state()
                .strength()
                .figure(Indicator.MANOEUVRE_BATTALIONS)
                .map(figure -> figure.preferred())
                .orElse(
                        switch (placed.formation().echelon()) {
                            case COMPANY -> 0.0;
                            case BATTALION -> 1.0;
                            case REGIMENT, BRIGADE -> 3.0;
                            default -> 9.0;
                        });
    }
}
