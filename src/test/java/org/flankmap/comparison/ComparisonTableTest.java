package org.flankmap.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankmap.posture.FormationBuilder.formation;
import static org.flankmap.posture.PostureBuilder.posture;

import java.time.LocalDate;
import java.util.List;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;

class ComparisonTableTest {
    private static final Posture POSTURE =
            posture(formation("b").personnel(1200).from("2024").personnel(1500)).build();

    private static String table(String... states) {
        return ComparisonTable.tabSeparated(Comparison.of(
                Situation.on(POSTURE, LocalDate.of(2022, 2, 1)),
                Situation.on(POSTURE, LocalDate.of(2026, 7, 1)),
                List.of(states)));
    }

    @Test
    void aSpreadsheetGetsWhatThePanelSays() {
        assertThat(table("EST").lines())
                .startsWith(
                        "EST\tA\tB\tB − A", "Share of a brigade\t25 %\t31 %\t", "Allied personnel\t1,200\t1,500\t+300");
    }

    @Test
    void severalStatesEndWithAllOfThem() {
        assertThat(table("EST", "LVA", "LTU")).contains("\n\nAll three\tA\tB");
        assertThat(table("EST", "LVA")).contains("\n\nBoth\tA\tB");
        assertThat(table("EST")).doesNotContain("\n\n");
    }
}
