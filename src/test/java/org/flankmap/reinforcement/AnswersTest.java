package org.flankmap.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flankmap.scenario.Change;
import org.flankmap.scenario.Grounds;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
    @Test
    void whatHelpsIsRankedByDaysSaved() {
        List<Improvement> ranked =
                WhatHelps.ranked(Bundled.problem("seven-brigades", RuleSet.CRISIS), Goal.allClosed());
        assertThat(ranked).isNotEmpty();
        assertThat(ranked).isSortedAccordingTo((a, b) -> Double.compare(b.daysSaved(), a.daysSaved()));
    }

    @ParameterizedTest
    @CsvSource({"seven-brigades,CRISIS,0", "seven-brigades,PEACETIME,2", "today,CRISIS,1"})
    void everyImprovementHoldsWhenItIsAppliedToTheScenario(String scenario, RuleSet rules, int brigade) {
        Goal goal = new Goal(ReinforcementPlan.STATES, brigade);
        Problem problem = Bundled.problem(scenario, rules);
        for (Improvement one : WhatHelps.ranked(problem, goal)) {
            Situation changed = Bundled.situation(scenario, one.changes().toArray(Change[]::new));
            assertThat(changed.unapplied()).as(one.sentence()).isEmpty();
            assertThat(one.changes()).as(one.sentence()).isNotEmpty();
            Problem applied = Problem.of(changed, Bundled.PARAMETERS, rules, List.of());
            assertThat(goal.day(applied.solve())).as(one.sentence()).isEqualTo(one.day());
        }
    }

    @Test
    void aSetKeptWhereItsFormationClosesIsDrawnThere() {
        Problem before = Bundled.problem("seven-brigades", RuleSet.CRISIS);
        Movement draws = before.plan().movements().stream()
                .filter(movement -> movement.stock().isPresent())
                .findFirst()
                .orElseThrow();
        Situation moved = Bundled.situation(
                "seven-brigades",
                new Change.MoveStock(
                        draws.stock().orElseThrow().id(), draws.destination(), Grounds.assumed("to be near")));
        Schedule after =
                Problem.of(moved, Bundled.PARAMETERS, RuleSet.CRISIS, List.of()).solve();
        Closure closure = after.closure(draws.id()).orElseThrow();
        assertThat(closure.movement().start()).isEqualTo(draws.destination());
        assertThat(closure.closed().orElseThrow())
                .isLessThan(before.solve()
                        .closure(draws.id())
                        .orElseThrow()
                        .closed()
                        .orElseThrow());
    }

    @Test
    void theForceOnlyGrowsAndReachesWhatThePlanBrings() {
        Schedule schedule = Bundled.problem("seven-brigades", RuleSet.CRISIS).solve();
        BuildUp buildUp = BuildUp.of(schedule, ReinforcementPlan.STATES);
        List<BuildUp.Point> curve = buildUp.curve();
        assertThat(curve).hasSize(BuildUp.DAYS + 1);
        for (int day = 1; day < curve.size(); day++) {
            assertThat(curve.get(day).battalions())
                    .isGreaterThanOrEqualTo(curve.get(day - 1).battalions());
        }
        double brought = schedule.problem().plan().movements().stream()
                .mapToDouble(Movement::battalions)
                .sum();
        assertThat(curve.get(BuildUp.DAYS).battalions()).isEqualTo(curve.get(0).battalions() + brought);
    }

    @Test
    void ammunitionComesByRailAndShipUnlessBothAreCut() {
        Schedule open = Bundled.problem("seven-brigades", RuleSet.CRISIS).solve();
        Sustainment lithuania = Sustainment.of(open, "LTU", BuildUp.DAYS);
        assertThat(lithuania.guns()).isPositive();
        assertThat(lithuania.carried()).isTrue();
        Schedule cut = Bundled.problem(
                        "today", RuleSet.CRISIS, Denial.closed("suwalki-gap", 0), Denial.closed("baltic-sea", 0))
                .solve();
        assertThat(Sustainment.of(cut, "LTU", BuildUp.DAYS).carried()).isFalse();
        assertThat(Sustainment.of(cut, "LTU", BuildUp.DAYS).gapDays()).isInfinite();
    }

    @Test
    void sixOfSevenObservedMovesAreMetWithinAThirdAndTheOtherIsSaidToMiss() {
        List<BackTest.Result> results = BackTest.run(Bundled.POSTURE, Bundled.PARAMETERS, ObservedMoves.bundled());
        assertThat(results).hasSize(7).allMatch(result -> result.explanation().isEmpty());
        assertThat(results)
                .filteredOn(result -> Math.abs(result.errorShare()) > 1 / 3.0)
                .extracting(result -> result.move().id())
                .containsExactly("bremerhaven-zagan-2017");
        assertThat(results).allMatch(result -> result.move().sources().stream()
                .allMatch(id -> Bundled.POSTURE.source(id).isPresent()));
    }
}
