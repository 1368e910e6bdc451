package org.flankmap.posture.validation;

import java.util.HashSet;
import java.util.Set;
import org.flankmap.posture.Formation;
import org.flankmap.posture.Source;
import org.flankmap.posture.Tier;

/** A formation known only from copies, digests or encyclopaedias is worth a better source. */
final class RelayRule implements Rule {
    @Override
    public void check(Dataset dataset, Findings findings) {
        for (Located<Formation> formation : dataset.formations()) {
            Set<String> sources = new HashSet<>();
            formation.value().states().forEach(state -> sources.addAll(state.sources()));
            boolean onlyRelays = !sources.isEmpty()
                    && sources.stream().allMatch(id -> dataset.source(id)
                            .map(Source::tier)
                            .filter(Tier.RELAY::equals)
                            .isPresent());
            if (onlyRelays) {
                findings.warning(formation, "", "sources of the tier relay only", "an official or press source");
            }
        }
    }
}
