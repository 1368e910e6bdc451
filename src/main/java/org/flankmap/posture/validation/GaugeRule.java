package org.flankmap.posture.validation;

import org.flankmap.posture.Corridor;
import org.flankmap.posture.Mode;

/** Railways have a gauge, and nothing else has. */
final class GaugeRule implements Rule {
    @Override
    public void check(Dataset dataset, Findings findings) {
        for (Located<Corridor> corridor : dataset.corridors()) {
            boolean rail = corridor.value().mode() == Mode.RAIL;
            if (!rail && corridor.value().gauge().isPresent()) {
                findings.error(
                        corridor,
                        "/properties/gauge",
                        "a gauge with the mode " + corridor.value().mode().word(),
                        "a gauge with rail only");
            }
            if (rail && corridor.value().gauge().isEmpty()) {
                findings.warning(corridor, "/properties", "a railway without gauge", "a gauge");
            }
        }
    }
}
