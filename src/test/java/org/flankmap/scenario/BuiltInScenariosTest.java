package org.flankmap.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankmap.posture.FormationBuilder.formation;
import static org.flankmap.posture.PostureBuilder.posture;

import java.time.LocalDate;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.posture.Status;
import org.junit.jupiter.api.Test;

class BuiltInScenariosTest {
    private static final BuiltInScenarios SMALL =
            BuiltInScenarios.of(posture().asOf("2026-07-01").build());

    @Test
    void theNamedDatesAreThoseOfTheRecord() {
        assertThat(SMALL.tripwire().asOf()).isEqualTo(LocalDate.of(2022, 2, 1));
        assertThat(SMALL.byId("after-the-invasion").orElseThrow().asOf()).isEqualTo(LocalDate.of(2022, 7, 1));
        assertThat(SMALL.byId("vilnius").orElseThrow().asOf()).isEqualTo(LocalDate.of(2023, 7, 11));
    }

    @Test
    void todayIsTheDatasetsDayNotTheClocks() {
        assertThat(SMALL.today().asOf()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void announcedReachesTheLastDayAnAnnouncementMayMean() {
        Posture posture =
                posture(formation("b").status(Status.ANNOUNCED).since("2027")).build();
        assertThat(BuiltInScenarios.of(posture).byId("announced").orElseThrow().asOf())
                .isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(SMALL.byId("announced").orElseThrow().asOf()).isEqualTo(LocalDate.of(2030, 12, 31));
    }

    @Test
    void everyScenarioHasAParagraphAndChangesWithGrounds() {
        assertThat(SMALL.all()).hasSize(8).allSatisfy(scenario -> assertThat(scenario.description())
                .hasSizeGreaterThan(80)
                .doesNotContain("\n"));
    }

    @Test
    void everyChangeFitsTheShippedDataset() {
        Posture posture = PostureReader.bundled();
        for (Scenario scenario : BuiltInScenarios.of(posture).all()) {
            assertThat(Situation.of(posture, scenario).unapplied())
                    .as(scenario.id())
                    .isEmpty();
        }
    }
}
