package org.flankmap.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flankmap.posture.ParameterReader;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.Improvement;
import org.flankmap.reinforcement.Phase;
import org.flankmap.reinforcement.Problem;
import org.flankmap.reinforcement.RuleSet;
import org.flankmap.reinforcement.WhatHelps;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped briefing says what the data and the model say. */
class ShippedBriefingTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final List<Scenario> SCENARIOS = BuiltInScenarios.of(POSTURE).all();
    private static final Briefing BRIEFING = BuiltInBriefings.byId(
                    BuiltInBriefings.FROM_TRIPWIRE_TO_BRIGADE, POSTURE, SCENARIOS)
            .orElseThrow();

    static Stream<Slide> slides() {
        return BRIEFING.slides().stream();
    }

    private static Slide titled(String beginning) {
        return slides().filter(slide -> slide.title().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Slide slide) {
        return slide.claims().stream().map(Claim::text).collect(Collectors.joining(" "));
    }

    private static Problem problem(RuleSet rules) {
        Scenario brigades = titled("Who arrives").view().state().b();
        return Problem.of(Situation.of(POSTURE, brigades), ParameterReader.bundled(), rules, List.of());
    }

    private static long lastDay(RuleSet rules, String state) {
        return (long) Math.ceil(problem(rules).solve().closures().stream()
                .filter(closure -> closure.movement().state().equals(state))
                .mapToDouble(closure -> closure.closed().orElseThrow())
                .max()
                .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("slides")
    void aSlideHasATitleThatFitsAndNotes(Slide slide) {
        assertThat(slide.title()).isNotBlank().hasSizeLessThan(46);
        assertThat(slide.notes()).isNotBlank();
        assertThat(slide.claims()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void itOpensAndClosesAndTellsOfTheWayBetween() {
        assertThat(BRIEFING.size()).isBetween(8, 10);
        assertThat(BRIEFING.slide(0).kind()).isEqualTo(SlideKind.TITLE);
        assertThat(BRIEFING.slide(BRIEFING.size() - 1).kind()).isEqualTo(SlideKind.CLOSING);
    }

    @Test
    void theDaysOfArrivalAreTheModels() {
        assertThat(words(titled("Who arrives")))
                .contains(
                        "Estonia on day " + lastDay(RuleSet.CRISIS, "EST"),
                        "Lithuania on day " + lastDay(RuleSet.CRISIS, "LTU"),
                        "day " + lastDay(RuleSet.PEACETIME, "EST") + " in Estonia",
                        "day " + lastDay(RuleSet.PEACETIME, "LTU") + " in Lithuania");
    }

    @Test
    void whatWouldHelpIsTheModelsRanking() {
        List<Improvement> best = WhatHelps.ranked(problem(RuleSet.PEACETIME), Goal.allClosed());
        List<Claim> claims = titled("What would help").claims();
        for (int i = 0; i < 3; i++) {
            assertThat(claims.get(i).text())
                    .startsWith(
                            String.format(Locale.ROOT, "%.1f days:", best.get(i).daysSaved()));
        }
        assertThat(best.get(0).sentence()).contains("permission");
        assertThat(best.get(1).sentence()).contains("ro-ro ships");
        assertThat(best.get(2).sentence()).contains("British");
        assertThat(WhatHelps.ranked(problem(RuleSet.CRISIS), Goal.allClosed())
                        .get(0)
                        .daysSaved())
                .isLessThan(2);
    }

    @Test
    void noticeTakesTwentyOfTheThirtyDaysToLithuania() {
        assertThat(problem(RuleSet.CRISIS).solve().closures())
                .filteredOn(closure -> closure.movement().state().equals("LTU"))
                .isNotEmpty()
                .allSatisfy(closure -> assertThat(
                                closure.phase(Phase.NOTICE).orElseThrow().end())
                        .isEqualTo(20));
    }
}
