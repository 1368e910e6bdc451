package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankmap.posture.FormationBuilder.formation;
import static org.flankmap.posture.PostureBuilder.posture;

import java.time.LocalDate;
import java.util.List;
import org.flankmap.cartography.Subject;
import org.flankmap.posture.CorridorStatus;
import org.flankmap.posture.StockStatus;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;

/** What the pointer is told. */
class HoverTextTest {
    private final Situation situation = Situation.on(
            posture(
                            formation("strong").personnel(1430).sources("source", "second"),
                            formation("vague").from("2024-03"))
                    .source("second", "2024")
                    .stock("stores", "rukla", StockStatus.IN_PLACE)
                    .road("road", "tapa", "rukla", CorridorStatus.values()[0])
                    .build(),
            LocalDate.of(2026, 7, 1));

    private List<String> lines(Subject subject) {
        return HoverText.of(subject, List.of(situation)).orElseThrow().lines().toList();
    }

    @Test
    void aFormationIsNamedWithItsStrengthTheDateAndTheNumberOfSources() {
        assertThat(lines(Subject.formation("strong")))
                .containsExactly("strong", "1,430 soldiers · 2017", "In place · 2 sources");
    }

    @Test
    void anUnknownStrengthIsCalledUnknown() {
        assertThat(lines(Subject.formation("vague")))
                .containsExactly("vague", "strength not known · Mar 2024", "In place · 1 source");
    }

    @Test
    void otherThingsSayWhatTheyAre() {
        assertThat(lines(Subject.stock("stores"))).containsExactly("stores", "In place since 2017 · 1 source");
        assertThat(lines(Subject.corridor("road")).get(0)).isEqualTo("road");
        assertThat(lines(Subject.node("tapa")).get(0)).isEqualTo("tapa");
    }

    @Test
    void whatIsOnNeitherMapHasNoText() {
        assertThat(HoverText.of(Subject.formation("none"), List.of(situation))).isEmpty();
    }
}
