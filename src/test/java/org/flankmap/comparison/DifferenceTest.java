package org.flankmap.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankmap.posture.FormationBuilder.formation;
import static org.flankmap.posture.PostureBuilder.posture;

import java.time.LocalDate;
import java.util.List;
import org.flankmap.posture.Figures;
import org.flankmap.posture.FormationBuilder;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Qualifier;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static String soldiers(FormationBuilder... formations) {
        Posture posture = posture(formations).build();
        return Comparison.of(
                        Situation.on(posture, LocalDate.of(2022, 2, 1)),
                        Situation.on(posture, LocalDate.of(2026, 7, 1)),
                        List.of("EST"))
                .together()
                .row(Measure.ALLIED_PERSONNEL)
                .differenceDisplay();
    }

    private static FormationBuilder grown(Qualifier before, Qualifier after) {
        return formation("b")
                .with(Indicator.PERSONNEL, Figures.qualified(1000, before))
                .from("2024")
                .with(Indicator.PERSONNEL, Figures.qualified(1300, after));
    }

    @Test
    void whatIsKnownOnBothSidesIsAPlainNumber() {
        assertThat(soldiers(grown(Qualifier.EXACT, Qualifier.EXACT))).isEqualTo("+300");
        assertThat(soldiers(formation("b").personnel(1200).from("2024").personnel(700)))
                .isEqualTo("\u2212500");
    }

    @Test
    void whereBMayHaveMoreItIsAtLeast() {
        assertThat(soldiers(grown(Qualifier.EXACT, Qualifier.AT_LEAST))).isEqualTo("at least +300");
    }

    @Test
    void whereAMayHaveHadMoreItIsAtMost() {
        assertThat(soldiers(grown(Qualifier.AT_LEAST, Qualifier.EXACT))).isEqualTo("at most +300");
    }

    @Test
    void itIsTheDifferenceOfTheNumbersShown() {
        var ranged = formation("b")
                .with(Indicator.PERSONNEL, Figures.ranged(1400, 1500, 1500))
                .from("2024")
                .personnel(3000);
        assertThat(soldiers(ranged, formation("unknown"))).isEqualTo("+1,600");
    }

    @Test
    void nothingIsSaidWhereOneSideIsNotKnown() {
        assertThat(soldiers(formation("b").from("2024").personnel(900))).isEqualTo("not known");
    }
}
