package org.flankmap.posture.validation;

import java.util.List;
import java.util.Optional;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Nation;
import org.flankmap.posture.PartialDate;
import org.flankmap.posture.Side;
import org.flankmap.posture.Status;

/** Contributors to allied formations are allies on that date, the framework nation first. */
final class ContributorRule implements Rule {
    @Override
    public void check(Dataset dataset, Findings findings) {
        for (Located<Formation> formation : dataset.formations()) {
            List<FormationState> states = formation.value().states();
            for (int i = 0; i < states.size(); i++) {
                FormationState state = states.get(i);
                String within = "/properties/states/" + i + "/contributors";
                if (formation.value().side() == Side.ALLIED) {
                    allies(dataset, formation, within, state, findings);
                }
                frameworkFirst(formation, within, state, i + 1 == states.size(), findings);
            }
        }
    }

    private static void allies(
            Dataset dataset, Located<Formation> entry, String within, FormationState state, Findings findings) {
        List<Contributor> contributors = state.contributors();
        for (int i = 0; i < contributors.size(); i++) {
            String id = contributors.get(i).nation();
            Optional<Nation> nation = dataset.nation(id);
            // A nation's own brigade is not a contribution to the alliance.
            boolean own = id.equals(entry.value().framework()) && contributors.size() == 1;
            if (nation.isPresent() && !own && !ally(nation.get(), state.from())) {
                findings.error(
                        entry,
                        within + "/" + i + "/nation",
                        id + " in a state from " + state.from(),
                        nation.get()
                                .joinedNato()
                                .map(joined -> "an ally on that date (joined " + joined + ")")
                                .orElse("an ally"));
            }
        }
    }

    private static boolean ally(Nation nation, PartialDate from) {
        return nation.joinedNato()
                .filter(joined -> !joined.firstDay().isAfter(from.lastDay()))
                .isPresent();
    }

    private static void frameworkFirst(
            Located<Formation> entry, String within, FormationState state, boolean newest, Findings findings) {
        List<Contributor> contributors = state.contributors();
        String framework = entry.value().framework();
        if (contributors.isEmpty()
                || contributors.get(0).nation().equals(framework)
                || state.status() == Status.WITHDRAWN) {
            return;
        }
        String found = contributors.get(0).nation() + " first";
        if (newest) {
            findings.error(entry, within, found, "the framework nation " + framework + " first");
        } else if (state.note().isEmpty()) {
            // The lead may have changed since; then a note says so.
            findings.warning(
                    entry, within, found, "the framework nation " + framework + " first, or a note who led it then");
        }
    }
}
