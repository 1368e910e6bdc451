package org.flankmap.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.flankmap.posture.FormationBuilder.formation;
import static org.flankmap.posture.PostureBuilder.posture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.Figures;
import org.flankmap.posture.FormationBuilder;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Qualifier;
import org.flankmap.posture.Scope;
import org.flankmap.posture.Status;
import org.flankmap.posture.StockStatus;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    private static Tally tally(String state, Measure measure, FormationBuilder... formations) {
        return Indicators.of(Situation.on(posture(formations).build(), DAY), state)
                .tally(measure);
    }

    private static Contributor part(String nation, double people) {
        return new Contributor(nation, Optional.of(Figures.scoped(people, Scope.NATIONAL_CONTINGENT)));
    }

    @Test
    void alliedAndHostNationSoldiersAreCountedApart() {
        var allied = formation("battlegroup").personnel(1200);
        var host = formation("brigade").framework("EST").personnel(2000);
        assertThat(tally("EST", Measure.ALLIED_PERSONNEL, allied, host).display())
                .isEqualTo("1,200");
        assertThat(tally("EST", Measure.HOST_PERSONNEL, allied, host).display()).isEqualTo("2,000");
    }

    @Test
    void anUnknownPartMakesTheSumALowerBoundAndIsNamed() {
        Tally tally = tally(
                "EST",
                Measure.ALLIED_PERSONNEL,
                formation("known").personnel(1240),
                formation("unknown").at("voru"));
        assertThat(tally.display()).isEqualTo("at least 1,240");
        assertThat(tally.unknown()).extracting(Contribution::id).containsExactly("unknown");
    }

    @Test
    void whatIsUnknownThroughoutIsNotKnownRatherThanZero() {
        assertThat(tally("EST", Measure.ALLIED_PERSONNEL, formation("unknown")).display())
                .isEqualTo("not known");
    }

    @Test
    void noFormationAtAllIsNone() {
        assertThat(tally("EST", Measure.ALLIED_PERSONNEL).display()).isEqualTo("none");
    }

    @Test
    void aWholeBrigadeCoversWhatIsUnderItInTheSameCountry() {
        var brigade = formation("brigade").at("rukla").framework("DEU").personnel(3000);
        var battlegroup = formation("battlegroup")
                .at("rukla")
                .framework("DEU")
                .under("brigade")
                .personnel(1600);
        var company = formation("company").at("rukla").framework("DEU").under("battlegroup");
        Tally tally = tally("LTU", Measure.ALLIED_PERSONNEL, brigade, battlegroup, company);
        assertThat(tally.display()).isEqualTo("3,000");
        assertThat(tally.counted()).extracting(Contribution::id).containsExactly("brigade");
    }

    @Test
    void aBrigadeDoesNotCoverItsBattalionInAnotherCountry() {
        var brigade = formation("brigade").at("rukla").framework("USA").personnel(3000);
        var battalion = formation("battalion")
                .at("tapa")
                .framework("USA")
                .under("brigade")
                .personnel(600);
        assertThat(tally("EST", Measure.ALLIED_PERSONNEL, brigade, battalion).display())
                .isEqualTo("600");
    }

    @Test
    void aHostBrigadeDoesNotCoverTheBattlegroupUnderItsCommand() {
        var host = formation("brigade").framework("EST").personnel(2000);
        var allied = formation("battlegroup").under("brigade").personnel(1200);
        assertThat(tally("EST", Measure.ALLIED_PERSONNEL, host, allied).display())
                .isEqualTo("1,200");
    }

    @Test
    void ceilingsContingentsPlansAndSurgesAreNeverAdded() {
        for (Scope scope : Scope.values()) {
            var battlegroup = formation("battlegroup").with(Indicator.TANKS, Figures.scoped(14, scope));
            assertThat(tally("EST", Measure.ALLIED_TANKS, battlegroup).preferred())
                    .as(scope.word())
                    .isEqualTo(scope.summable() ? 14 : 0);
        }
    }

    @Test
    void announcedAndHeldFormationsAreNotPresent() {
        var announced = formation("announced").status(Status.ANNOUNCED).personnel(4800);
        var held = formation("held").at("bulford").heldFor("EST", 10).personnel(4000);
        assertThat(tally("EST", Measure.ALLIED_PERSONNEL, announced, held).display())
                .isEqualTo("none");
    }

    @Test
    void knownNationalPartsStandInAsTheLeastWhereTheWholeIsMissing() {
        var battlegroup = formation("battlegroup").contributors(part("GBR", 850), part("FRA", 200));
        assertThat(tally("EST", Measure.ALLIED_PERSONNEL, battlegroup).display())
                .isEqualTo("at least 1,050");
    }

    @Test
    void nationalPartsAreNotAddedToAWholeFigure() {
        var battlegroup = formation("battlegroup").personnel(1200).contributors(part("GBR", 850));
        assertThat(tally("EST", Measure.ALLIED_PERSONNEL, battlegroup).display())
                .isEqualTo("1,200");
    }

    @Test
    void theGermansOfABrigadeAreNotAddedToItsBattlegroupThatTheyArePartOf() {
        var brigade = formation("brigade")
                .at("rukla")
                .framework("DEU")
                .with(Indicator.PERSONNEL, Figures.scoped(1200, Scope.NATIONAL_CONTINGENT));
        var battlegroup = formation("battlegroup")
                .at("rukla")
                .framework("DEU")
                .under("brigade")
                .personnel(1600);
        assertThat(tally("LTU", Measure.ALLIED_PERSONNEL, brigade, battlegroup).display())
                .isEqualTo("at least 1,600");
    }

    @Test
    void disagreeingSourcesGiveARange() {
        var battlegroup = formation("battlegroup").with(Indicator.PERSONNEL, Figures.ranged(900, 1000, 1200));
        Tally tally = tally("EST", Measure.ALLIED_PERSONNEL, battlegroup);
        assertThat(tally.display()).isEqualTo("900–1,200");
        assertThat(tally.preferred()).isEqualTo(1000);
    }

    @Test
    void theWordingOfTheSourceIsKept() {
        var about = formation("b").with(Indicator.PERSONNEL, Figures.qualified(1200, Qualifier.ABOUT));
        var upTo = formation("b").with(Indicator.PERSONNEL, Figures.qualified(1600, Qualifier.UP_TO));
        var atLeast = formation("b").with(Indicator.PERSONNEL, Figures.qualified(1100, Qualifier.AT_LEAST));
        assertThat(tally("EST", Measure.ALLIED_PERSONNEL, about).display()).isEqualTo("about 1,200");
        assertThat(tally("EST", Measure.ALLIED_PERSONNEL, upTo).display()).isEqualTo("up to 1,600");
        assertThat(tally("EST", Measure.ALLIED_PERSONNEL, atLeast).display()).isEqualTo("at least 1,100");
    }

    @Test
    void aBattlegroupIsOneManoeuvreBattalionAndAnArtilleryBattalionIsNone() {
        var guns = formation("guns").kind(FormationKind.FIRES);
        assertThat(tally("EST", Measure.ALLIED_BATTALIONS, formation("battlegroup"), guns)
                        .display())
                .isEqualTo("1");
    }

    @Test
    void threeBattalionsAreABrigadeEquivalent() {
        var host = formation("host")
                .framework("EST")
                .kind(FormationKind.MANOEUVRE)
                .echelon(Echelon.BRIGADE)
                .with(Indicator.MANOEUVRE_BATTALIONS, Figures.whole(2));
        assertThat(tally("EST", Measure.BRIGADE_EQUIVALENTS, host, formation("battlegroup"))
                        .preferred())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void aHeadquartersWithoutTanksLeavesTheTanksExact() {
        var staff = formation("staff").kind(FormationKind.HEADQUARTERS).echelon(Echelon.DIVISION);
        var battlegroup = formation("battlegroup").with(Indicator.TANKS, Figures.whole(14));
        assertThat(tally("EST", Measure.ALLIED_TANKS, staff, battlegroup).display())
                .isEqualTo("14");
    }

    @Test
    void aNationCountsOnceAndTheHostNotAtAll() {
        var one = formation("one").contributors(part("GBR", 1), part("FRA", 1), part("EST", 1));
        var two = formation("two").framework("USA").contributors(part("USA", 1), part("FRA", 1));
        assertThat(tally("EST", Measure.NATIONS, one, two).counted())
                .extracting(Contribution::id)
                .containsExactlyInAnyOrder("GBR", "FRA", "USA");
    }

    @Test
    void aNationInABattlegroupThatItsHostLeadsCounts() {
        var led = formation("led").framework("EST").contributors(part("EST", 700), part("ITA", 250));
        assertThat(tally("EST", Measure.NATIONS, led).counted())
                .extracting(Contribution::id)
                .containsExactly("ITA");
    }

    @Test
    void whoLedABattlegroupOnTheDayDecidesWhoseItIs() {
        var group = formation("group")
                .framework("GBR")
                .contributors(part("EST", 700), part("GBR", 200))
                .personnel(900)
                .from("2023")
                .contributors(part("GBR", 700), part("EST", 200));
        assertThat(tally("EST", Measure.ALLIED_PERSONNEL, group).display()).isEqualTo("none");
        assertThat(tally("EST", Measure.HOST_PERSONNEL, group).display()).isEqualTo("900");
        Situation later = Situation.on(posture(group).build(), LocalDate.of(2024, 1, 1));
        assertThat(Indicators.of(later, "EST").tally(Measure.ALLIED_PERSONNEL).display())
                .isEqualTo("900");
    }

    @Test
    void aNationShowsEveryFormationItIsIn() {
        var one = formation("one").contributors(part("FRA", 1));
        var two = formation("two").framework("USA").contributors(part("USA", 1), part("FRA", 1));
        assertThat(tally("EST", Measure.NATIONS, one, two).counted())
                .filteredOn(part -> part.id().equals("FRA"))
                .flatExtracting(Contribution::shows)
                .containsExactly("one", "two");
    }

    @Test
    void onlyStocksInPlaceCount() {
        var posture =
                posture().stock("there", "rukla", StockStatus.IN_PLACE).stock("planned", "rukla", StockStatus.PLANNED);
        Tally tally = Indicators.of(Situation.on(posture.build(), DAY), "LTU").tally(Measure.STOCKS);
        assertThat(tally.counted()).extracting(Contribution::id).containsExactly("there");
    }

    @Test
    void opposingFormationsCountWithinReachOnly() {
        var near = formation("near")
                .opposing()
                .kind(FormationKind.MANOEUVRE)
                .echelon(Echelon.BRIGADE)
                .at("luga");
        var far = formation("far")
                .opposing()
                .kind(FormationKind.MANOEUVRE)
                .echelon(Echelon.BRIGADE)
                .at("moscow");
        assertThat(tally("EST", Measure.OPPOSING_FORMATIONS, near, far).counted())
                .extracting(Contribution::id)
                .containsExactly("near");
        assertThat(tally("EST", Measure.OPPOSING_PERSONNEL, near).display()).isEqualTo("not known");
    }

    @Test
    void everyContributionNamesItsSources() {
        Tally tally = tally(
                "EST", Measure.ALLIED_PERSONNEL, formation("b").personnel(1200).sources("lsm"));
        assertThat(tally.counted()).extracting(Contribution::sources).containsExactly(List.of("lsm"));
    }

    private static Tally picked(FormationBuilder... formations) {
        return Tally.of(
                Indicator.PERSONNEL,
                Situation.on(posture(formations).build(), DAY).formations());
    }

    @Test
    void formationsPickedByHandAreSummedWithTheirBoundsAndRanges() {
        assertThat(picked(
                                formation("range").with(Indicator.PERSONNEL, Figures.ranged(900, 1000, 1200)),
                                formation("host").framework("EST").personnel(300))
                        .display())
                .isEqualTo("1,200–1,500");
        assertThat(picked(
                                formation("known").personnel(700),
                                formation("unknown").at("rukla"))
                        .display())
                .isEqualTo("at least 700");
        assertThat(picked().display()).isEqualTo("none");
    }

    @Test
    void aPickThatHoldsAHostBrigadeStillCountsTheBattlegroupUnderItsCommand() {
        var host = formation("brigade").framework("EST").personnel(2000);
        var allied = formation("battlegroup").under("brigade").personnel(1200);
        assertThat(picked(host, allied).display()).isEqualTo("3,200");
    }

    @Test
    void aPickCountsWhatIsPresentOnly() {
        var there = formation("there").personnel(100);
        var announced = formation("announced").status(Status.ANNOUNCED).personnel(4800);
        var held = formation("held").at("bulford").heldFor("EST", 10).personnel(4000);
        assertThat(picked(there, announced, held).display()).isEqualTo("100");
    }
}
