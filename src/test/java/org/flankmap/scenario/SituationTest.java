package org.flankmap.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.flankmap.posture.FormationBuilder.formation;
import static org.flankmap.posture.PostureBuilder.posture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.CorridorStatus;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.Figures;
import org.flankmap.posture.FormationBuilder;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Scope;
import org.flankmap.posture.Status;
import org.flankmap.posture.StockStatus;
import org.flankmap.posture.Strength;
import org.junit.jupiter.api.Test;

class SituationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Grounds ASSUMED = Grounds.assumed("To see what it adds.");

    private static Situation changed(Posture posture, Change... changes) {
        return Situation.of(posture, Scenario.recorded(DAY).withChanges(List.of(changes)));
    }

    private static Situation changed(FormationBuilder formation, Change... changes) {
        return changed(posture(formation).build(), changes);
    }

    private static Situation done(FormationBuilder formation, LocalDate day) {
        return Situation.of(posture(formation).build(), new Scenario("s", "S", "d", day, true, List.of(), List.of()));
    }

    @Test
    void theStateOfTheDayIsInForce() {
        var battlegroup = formation("b").personnel(1200).from("2022-06-28").personnel(1430);
        Posture posture = posture(battlegroup).build();
        assertThat(personnel(Situation.on(posture, LocalDate.of(2022, 6, 27)))).isEqualTo(1200);
        assertThat(personnel(Situation.on(posture, LocalDate.of(2022, 6, 28)))).isEqualTo(1430);
        assertThat(Situation.on(posture, LocalDate.of(2016, 12, 31)).formations())
                .isEmpty();
    }

    private static double personnel(Situation situation) {
        return situation
                .formations()
                .get(0)
                .state()
                .strength()
                .figure(Indicator.PERSONNEL)
                .orElseThrow()
                .preferred();
    }

    @Test
    void aWithdrawnFormationStandsNowhere() {
        assertThat(changed(formation("b").from("2025").status(Status.WITHDRAWN)).formations())
                .isEmpty();
    }

    @Test
    void anAnnouncementTakesNothingAwayFromWhatStands() {
        var brigade = formation("b")
                .personnel(1200)
                .from("2026")
                .status(Status.ANNOUNCED)
                .personnel(4800);
        Situation situation = changed(brigade);
        assertThat(situation.formation("b").orElseThrow().present()).isTrue();
        assertThat(personnel(situation)).isEqualTo(1200);
        assertThat(situation.announced()).extracting(Placed::id).containsExactly("b");
    }

    @Test
    void aPromiseIsKnownFromTheDayASourceTellsOfIt() {
        var brigade = formation("b").from("2027").status(Status.ANNOUNCED).sources("offer");
        Posture posture = posture(brigade).source("offer", "2023-06-26").build();
        assertThat(Situation.on(posture, LocalDate.of(2022, 2, 1)).announced()).isEmpty();
        assertThat(Situation.on(posture, LocalDate.of(2023, 7, 11)).announced()).hasSize(1);
    }

    @Test
    void countedAsDoneTheAnnouncedStandsThereWithItsPlannedStrength() {
        var brigade = formation("b")
                .since("2027")
                .status(Status.ANNOUNCED)
                .with(Indicator.PERSONNEL, Figures.scoped(4800, Scope.PLAN));
        Placed placed = done(brigade, LocalDate.of(2027, 12, 31)).formation("b").orElseThrow();
        assertThat(placed.present()).isTrue();
        assertThat(placed.basis()).isEqualTo(Basis.ANNOUNCED_AS_DONE);
        assertThat(placed.state().strength().whole(Indicator.PERSONNEL)).isPresent();
    }

    @Test
    void countedAsDoneAnAnnouncementThatNamesNoNationsLeavesThoseThatAreThere() {
        var brigade = formation("b")
                .contributors(new Contributor("CAN", Optional.empty()), new Contributor("ESP", Optional.empty()))
                .from("2026")
                .contributors()
                .status(Status.ANNOUNCED);
        Placed placed = done(brigade, LocalDate.of(2026, 12, 31)).formation("b").orElseThrow();
        assertThat(placed.state().contributors())
                .extracting(Contributor::nation)
                .containsExactly("CAN", "ESP");
    }

    @Test
    void countedAsDoneABrigadePromisedFromElsewhereIsHeldThere() {
        var brigade =
                formation("b").at("bulford").since("2027").heldFor("EST", 10).status(Status.ANNOUNCED);
        Placed placed = done(brigade, LocalDate.of(2027, 12, 31)).formation("b").orElseThrow();
        assertThat(placed.status()).isEqualTo(Status.HELD_AT_READINESS);
    }

    @Test
    void countedAsDoneACeilingStillCountsNobody() {
        var brigade = formation("b")
                .since("2027")
                .status(Status.ANNOUNCED)
                .with(Indicator.PERSONNEL, Figures.scoped(1300, Scope.CEILING));
        Placed placed = done(brigade, LocalDate.of(2027, 12, 31)).formation("b").orElseThrow();
        assertThat(placed.state().strength().whole(Indicator.PERSONNEL)).isEmpty();
    }

    @Test
    void aMovedFormationStandsInItsNewCountryAndIsHeldForNobody() {
        var brigade = formation("b").at("bulford").heldFor("EST", 10);
        Placed placed = changed(brigade, new Change.Move("b", "voru", Status.IN_PLACE, Optional.empty(), ASSUMED))
                .formation("b")
                .orElseThrow();
        assertThat(placed.host()).isEqualTo("EST");
        assertThat(placed.allied()).isTrue();
        assertThat(placed.present()).isTrue();
        assertThat(placed.state().earmarkedFor()).isEmpty();
        assertThat(placed.basis()).isEqualTo(Basis.ASSUMED);
    }

    @Test
    void changesAreTakenInOrder() {
        Change up = new Change.Restrength("b", Map.of(Indicator.PERSONNEL, Figures.whole(2000)), ASSUMED);
        Change down = new Change.Restrength("b", Map.of(Indicator.PERSONNEL, Figures.whole(500)), ASSUMED);
        assertThat(personnel(changed(formation("b"), up, down))).isEqualTo(500);
        assertThat(personnel(changed(formation("b"), down, up))).isEqualTo(2000);
    }

    @Test
    void aNewStrengthLeavesTheOtherFiguresAlone() {
        var battlegroup =
                formation("b").with(Indicator.TANKS, Figures.whole(14)).personnel(1000);
        Strength strength = changed(
                        battlegroup,
                        new Change.Restrength("b", Map.of(Indicator.PERSONNEL, Figures.whole(2000)), ASSUMED))
                .formations()
                .get(0)
                .state()
                .strength();
        assertThat(strength.figure(Indicator.TANKS)).contains(Figures.whole(14));
    }

    @Test
    void aNationsRotationalFormationsCanAllBeWithdrawn() {
        Posture posture = posture(
                        formation("rotational").framework("USA").status(Status.ROTATIONAL),
                        formation("stationed").framework("USA"),
                        formation("british").status(Status.ROTATIONAL))
                .build();
        Selection selection = new Selection(Optional.empty(), Optional.of("USA"), Optional.of(Status.ROTATIONAL));
        assertThat(changed(posture, new Change.Withdraw(selection, ASSUMED)).formations())
                .extracting(Placed::id)
                .containsExactly("stationed", "british");
    }

    @Test
    void aStationedFormationIsMarkedAsAssumed() {
        Change station = new Change.Station(
                "new",
                "New brigade",
                "New",
                FormationKind.MANOEUVRE,
                Echelon.BRIGADE,
                "10031000181205000000",
                "USA",
                Optional.empty(),
                "adazi",
                Status.IN_PLACE,
                Strength.UNKNOWN,
                List.of(),
                Optional.empty(),
                ASSUMED);
        Placed placed = changed(formation("b"), station).formation("new").orElseThrow();
        assertThat(placed.host()).isEqualTo("LVA");
        assertThat(placed.basis()).isEqualTo(Basis.ASSUMED);
    }

    @Test
    void raisedReadinessTiesAFormationToAState() {
        Placed placed = changed(
                        formation("b").at("augustdorf").framework("DEU"),
                        new Change.RaiseReadiness("b", "LTU", Figures.whole(5), ASSUMED))
                .formation("b")
                .orElseThrow();
        assertThat(placed.status()).isEqualTo(Status.HELD_AT_READINESS);
        assertThat(placed.state().earmarkedFor()).contains("LTU");
    }

    @Test
    void aNoticeIsSetWithoutMovingTheFormation() {
        Placed placed = changed(
                        formation("b").at("augustdorf").framework("DEU"),
                        new Change.SetNotice("b", Figures.whole(5), ASSUMED))
                .formation("b")
                .orElseThrow();
        assertThat(placed.status()).isEqualTo(Status.IN_PLACE);
        assertThat(placed.node().id()).isEqualTo("augustdorf");
        assertThat(placed.state().noticeDays()).contains(Figures.whole(5));
        assertThat(placed.grounds()).containsExactly(ASSUMED);
    }

    @Test
    void aStockIsKeptAtAnotherPlaceWithWhatItHolds() {
        Posture posture =
                posture().stock("set", "augustdorf", StockStatus.IN_PLACE).build();
        PlacedStock moved = changed(posture, new Change.MoveStock("set", "adazi", ASSUMED))
                .stocks()
                .get(0);
        assertThat(moved.host()).isEqualTo("LVA");
        assertThat(moved.state().place()).isEqualTo("adazi");
        assertThat(moved.present()).isTrue();
        assertThat(moved.grounds()).containsExactly(ASSUMED);
        assertThat(changed(posture, new Change.MoveStock("set", "atlantis", ASSUMED))
                        .unapplied())
                .containsExactly("Moving set: there is no place called atlantis.");
        assertThat(changed(posture, new Change.MoveStock("other", "adazi", ASSUMED))
                        .unapplied())
                .containsExactly("There is no stock called other on 2026-07-01.");
    }

    @Test
    void corridorsOpenAndClose() {
        Posture posture =
                posture().road("road", "rukla", "adazi", CorridorStatus.OPEN).build();
        assertThat(changed(posture, new Change.CloseCorridor("road", ASSUMED))
                        .corridors()
                        .get(0)
                        .usable())
                .isFalse();
        assertThat(changed(posture, new Change.CloseCorridor("road", ASSUMED), new Change.OpenCorridor("road", ASSUMED))
                        .corridors()
                        .get(0)
                        .usable())
                .isTrue();
    }

    @Test
    void theLastValueOfAParameterHolds() {
        assertThat(changed(
                                formation("b"),
                                new Change.SetParameter("permission-days", 15, ASSUMED),
                                new Change.SetParameter("permission-days", 3, ASSUMED))
                        .parameters())
                .containsEntry("permission-days", 3.0);
    }

    @Test
    void aChangeThatFitsNothingIsToldRatherThanLost() {
        Situation situation = changed(
                formation("b"),
                new Change.Move("ghost", "adazi", Status.IN_PLACE, Optional.empty(), ASSUMED),
                new Change.Move("b", "atlantis", Status.IN_PLACE, Optional.empty(), ASSUMED));
        assertThat(situation.unapplied())
                .containsExactly(
                        "There is no formation called ghost on 2026-07-01.",
                        "Moving b: there is no place called atlantis.");
    }

    @Test
    void aChangeWithoutSourceOrMarkIsRefused() {
        assertThatThrownBy(() -> new Grounds("Because.", List.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
