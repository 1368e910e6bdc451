package org.flankmap.posture.validation;

import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Side;

/** The symbol code agrees with what the entry says in words. Digits are counted from 1, as APP-6D does. */
final class SymbolRule implements Rule {
    private static final int LENGTH = 20;

    @Override
    public void check(Dataset dataset, Findings findings) {
        for (Located<Formation> formation : dataset.formations()) {
            if (formation.value().sidc().matches("[0-9]{" + LENGTH + "}")) {
                check(formation, findings);
            }
        }
    }

    private static void check(Located<Formation> entry, Findings findings) {
        Formation formation = entry.value();
        String echelon = String.format("%02d", formation.echelon().code());
        demand(entry, 1, 3, "100", "100 (APP-6D, reality)", findings);
        String side = formation.side() == Side.ALLIED ? "3" : "6";
        demand(entry, 4, 4, side, side + " as the side is " + formation.side().word(), findings);
        demand(entry, 5, 6, "10", "10 (land units)", findings);
        demand(entry, 7, 7, "0", "0, as the map sets planned from the status", findings);
        demand(
                entry,
                9,
                10,
                echelon,
                echelon + " as the echelon is " + formation.echelon().word(),
                findings);
        headquartersOrTaskForce(entry, findings);
    }

    private static void headquartersOrTaskForce(Located<Formation> entry, Findings findings) {
        FormationKind kind = entry.value().kind();
        if (kind == FormationKind.HEADQUARTERS) {
            demand(entry, 8, 8, "2", "2 for a headquarters", findings);
        } else if (kind == FormationKind.BATTLEGROUP) {
            demand(entry, 8, 8, "4", "4 for a battlegroup", findings);
        } else if (!"04".contains(entry.value().sidc().substring(7, 8))) {
            demand(entry, 8, 8, "0", "0, or 4 for a task force", findings);
        }
    }

    private static void demand(
            Located<Formation> entry, int first, int last, String digits, String expected, Findings findings) {
        String found = entry.value().sidc().substring(first - 1, last);
        if (!found.equals(digits)) {
            String which = first == last ? "digit " + first : "digits " + first + "-" + last;
            findings.error(entry, "/properties/sidc", which + " " + found, which + " " + expected);
        }
    }
}
