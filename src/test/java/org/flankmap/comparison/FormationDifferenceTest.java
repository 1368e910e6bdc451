package org.flankmap.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankmap.posture.FormationBuilder.formation;
import static org.flankmap.posture.PostureBuilder.posture;

import java.time.LocalDate;
import org.flankmap.comparison.FormationDifference.Kind;
import org.flankmap.comparison.FormationDifference.Trend;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationBuilder;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Status;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;

class FormationDifferenceTest {
    private static FormationDifference difference(FormationBuilder builder) {
        Formation formation = builder.build();
        Posture posture = posture().formation(formation).build();
        return FormationDifference.between(
                        Situation.on(posture, LocalDate.of(2022, 2, 1)),
                        Situation.on(posture, LocalDate.of(2026, 7, 1)))
                .get(0);
    }

    @Test
    void whatCameLaterIsOnlyInB() {
        assertThat(difference(formation("b").since("2024")).kind()).isEqualTo(Kind.ONLY_B);
    }

    @Test
    void whatLeftIsOnlyInA() {
        assertThat(difference(formation("b").from("2024").status(Status.WITHDRAWN))
                        .kind())
                .isEqualTo(Kind.ONLY_A);
    }

    @Test
    void moreSoldiersIsStrongerAndFewerIsWeaker() {
        assertThat(difference(formation("b").personnel(1000).from("2024").personnel(1500))
                        .kind())
                .isEqualTo(Kind.STRONGER);
        assertThat(difference(formation("b").personnel(1000).from("2024").personnel(900))
                        .kind())
                .isEqualTo(Kind.WEAKER);
    }

    @Test
    void anotherPlaceIsMovedAndStillTellsWhetherItGrew() {
        FormationDifference moved = difference(
                formation("b").personnel(1000).from("2024").at("voru").personnel(1500));
        assertThat(moved.kind()).isEqualTo(Kind.MOVED);
        assertThat(moved.trend()).isEqualTo(Trend.STRONGER);
    }

    @Test
    void anAnnouncementThatCameTrueIsOnlyInB() {
        assertThat(difference(formation("b")
                                .status(Status.ANNOUNCED)
                                .from("2024")
                                .status(Status.IN_PLACE))
                        .kind())
                .isEqualTo(Kind.ONLY_B);
    }

    @Test
    void whatIsNotKnownOnOneSideIsNoDifference() {
        assertThat(difference(formation("b").from("2024").personnel(900)).kind())
                .isEqualTo(Kind.UNCHANGED);
    }
}
