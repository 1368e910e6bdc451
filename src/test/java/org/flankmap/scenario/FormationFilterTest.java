package org.flankmap.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankmap.posture.FormationBuilder.formation;
import static org.flankmap.posture.PostureBuilder.posture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Side;
import org.flankmap.posture.Status;
import org.flankmap.posture.StockStatus;
import org.junit.jupiter.api.Test;

/** Which formations are left when one looks at some only. */
class FormationFilterTest {
    private final Situation situation = Situation.on(
            posture(
                            formation("british")
                                    .contributors(
                                            new Contributor("GBR", Optional.empty()),
                                            new Contributor("FRA", Optional.empty())),
                            formation("german")
                                    .framework("DEU")
                                    .at("rukla")
                                    .kind(FormationKind.MANOEUVRE)
                                    .echelon(Echelon.BRIGADE)
                                    .status(Status.ROTATIONAL),
                            formation("held").heldFor("EST", 10).at("bulford").kind(FormationKind.MANOEUVRE),
                            formation("russian").opposing().at("luga").kind(FormationKind.MANOEUVRE))
                    .stock("stores", "rukla", StockStatus.IN_PLACE)
                    .build(),
            LocalDate.of(2026, 7, 1));

    private List<String> left(FormationFilter filter) {
        return filter.of(situation).formations().stream().map(Placed::id).toList();
    }

    @Test
    void nothingChosenLeavesEverything() {
        assertThat(FormationFilter.NONE.of(situation)).isEqualTo(situation);
    }

    @Test
    void aNationCountsWhereItLeadsAndWhereItTakesPart() {
        assertThat(left(FormationFilter.NONE.withNations(Set.of("FRA")))).containsExactly("british");
        assertThat(left(FormationFilter.NONE.withNations(Set.of("GBR")))).containsExactlyInAnyOrder("british", "held");
    }

    @Test
    void eachPropertyIsFilteredByItsOwnValue() {
        assertThat(left(FormationFilter.NONE.withHosts(Set.of("LTU")))).containsExactly("german");
        assertThat(left(FormationFilter.NONE.withEchelons(Set.of(Echelon.BRIGADE))))
                .containsExactly("german");
        assertThat(left(FormationFilter.NONE.withKinds(Set.of(FormationKind.BATTLEGROUP))))
                .containsExactly("british");
        assertThat(left(FormationFilter.NONE.withStatuses(Set.of(Status.HELD_AT_READINESS))))
                .containsExactly("held");
        assertThat(left(FormationFilter.NONE.withSides(Set.of(Side.OPPOSING)))).containsExactly("russian");
    }

    @Test
    void valuesOfOnePropertyAddUpAndPropertiesNarrow() {
        FormationFilter either = FormationFilter.NONE.withHosts(Set.of("LTU", "EST"));
        assertThat(left(either)).containsExactlyInAnyOrder("british", "german");
        assertThat(left(either.withKinds(Set.of(FormationKind.MANOEUVRE)))).containsExactly("german");
        assertThat(either.withKinds(Set.of(FormationKind.MANOEUVRE)).size()).isEqualTo(3);
    }

    @Test
    void stocksAndCorridorsStay() {
        Situation filtered = FormationFilter.NONE.withHosts(Set.of("EST")).of(situation);
        assertThat(filtered.stocks()).hasSize(1);
    }
}
