package org.flankmap.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.flankmap.posture.FormationBuilder.formation;
import static org.flankmap.posture.PostureBuilder.posture;

import java.time.LocalDate;
import java.util.List;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.Figures;
import org.flankmap.posture.FormationBuilder;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Scope;
import org.flankmap.posture.Status;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;

class BrigadeShareTest {
    private static BrigadeShare share(String state, FormationBuilder... formations) {
        return Indicators.of(Situation.on(posture(formations).build(), LocalDate.of(2026, 7, 1)), state)
                .share();
    }

    private static FormationBuilder germanBrigade() {
        return formation("brigade")
                .at("rukla")
                .framework("DEU")
                .kind(FormationKind.MANOEUVRE)
                .echelon(Echelon.BRIGADE);
    }

    @Test
    void aQuarterOfABrigadeIsTwelveHundredSoldiers() {
        BrigadeShare share = share("EST", formation("b").personnel(1200));
        assertThat(share.share()).isEqualTo(0.25);
        assertThat(share.display()).isEqualTo("25 %");
        assertThat(share.missingShare()).isEqualTo(0.75);
    }

    @Test
    void bothBoundsAreShown() {
        var battlegroup = formation("b").with(Indicator.PERSONNEL, Figures.ranged(960, 1000, 1200));
        assertThat(share("EST", battlegroup).display()).isEqualTo("20–25 %");
    }

    @Test
    void anUnknownPartMakesTheShareALowerBound() {
        assertThat(share("EST", formation("b").personnel(1200), formation("c")).display())
                .isEqualTo("at least 25 %");
    }

    @Test
    void whatIsHeldElsewhereIsNamedWithItsNoticeAndNotCountedAsPresent() {
        var held = formation("4th Brigade").at("bulford").heldFor("EST", 10).personnel(3000);
        BrigadeShare share = share("EST", formation("b").personnel(1200), held);
        assertThat(share.share()).isEqualTo(0.25);
        assertThat(share.heldShare()).isEqualTo(0.625);
        assertThat(share.missingShare()).isCloseTo(0.125, within(1e-9));
        assertThat(share.caption()).isEqualTo("b; 4th Brigade (3,000) held at bulford, 10 days");
    }

    @Test
    void aBattalionUnderAHeldBrigadeIsNotHeldTwice() {
        var brigade = formation("brigade").at("bulford").heldFor("EST", 10).personnel(3000);
        var battalion = formation("battalion")
                .at("bulford")
                .under("brigade")
                .heldFor("EST", 10)
                .personnel(600);
        assertThat(share("EST", brigade, battalion).heldShare()).isEqualTo(0.625);
    }

    @Test
    void theSizeGivenWhenTheBrigadeWasPromisedStillHoldsWhenItIsHeld() {
        var held = formation("4th Brigade")
                .at("bulford")
                .since("2024")
                .status(Status.ANNOUNCED)
                .with(Indicator.PERSONNEL, Figures.scoped(2400, Scope.PLAN))
                .from("2025")
                .heldFor("EST", 10)
                .unknown(Indicator.PERSONNEL);
        assertThat(share("EST", held).heldShare()).isEqualTo(0.5);
    }

    @Test
    void onlyWhatComesOnTopIsAnnounced() {
        var brigade = germanBrigade()
                .personnel(1800)
                .from("2027-12")
                .status(Status.ANNOUNCED)
                .with(Indicator.PERSONNEL, Figures.scoped(4800, Scope.PLAN));
        BrigadeShare share = share("LTU", brigade);
        assertThat(share.share()).isEqualTo(0.375);
        assertThat(share.announced()).extracting(Promised::people).containsExactly(3000.0);
        assertThat(share.missingShare()).isZero();
        assertThat(share.caption()).isEqualTo("brigade; 3,000 more announced for Dec 2027 (brigade)");
    }

    @Test
    void battalionsHeldForABrigadeAreNotAnnouncedAgain() {
        var brigade = germanBrigade()
                .personnel(1800)
                .from("2027-12")
                .status(Status.ANNOUNCED)
                .with(Indicator.PERSONNEL, Figures.scoped(4800, Scope.PLAN));
        var battalion = formation("203")
                .framework("DEU")
                .at("augustdorf")
                .under("brigade")
                .heldFor("LTU", 30)
                .personnel(700);
        BrigadeShare share = share("LTU", brigade, battalion);
        assertThat(share.announced()).extracting(Promised::people).containsExactly(2300.0);
    }

    @Test
    void anAnnouncementOfUnknownSizeIsNamedWithoutANumber() {
        var brigade = germanBrigade().since("2027").status(Status.ANNOUNCED);
        assertThat(share("LTU", brigade).caption())
                .isEqualTo("no allied formation in place; more announced for 2027 (brigade)");
    }

    @Test
    void severalStatesNeedABrigadeEach() {
        var posture = posture(formation("b").personnel(4800)).build();
        Indicators indicators =
                Indicators.of(Situation.on(posture, LocalDate.of(2026, 7, 1)), List.of("EST", "LVA", "LTU"));
        assertThat(indicators.share().share()).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void theGapToARequiredLevelIsWhatIsMissing() {
        var posture = posture(formation("b").personnel(1200)).build();
        Indicators estonia = Indicators.of(Situation.on(posture, LocalDate.of(2026, 7, 1)), "EST");
        assertThat(RequiredLevel.BATTLEGROUP.gap(estonia).met()).isTrue();
        RequiredLevel.Gap gap = RequiredLevel.BRIGADE.gap(estonia);
        assertThat(gap.soldiers()).isEqualTo(3600);
        assertThat(gap.battalions()).isEqualTo(2);
        assertThat(gap.upperBound()).isFalse();
    }
}
