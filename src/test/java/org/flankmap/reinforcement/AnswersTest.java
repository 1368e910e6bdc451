package org.flankmap.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flankmap.scenario.Change;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void whatHelpsIsRankedByDaysSavedAndHoldsWhenApplied() {
        Problem problem = Bundled.problem("seven-brigades", RuleSet.CRISIS);
        double before = Goal.allClosed().day(problem.solve()).orElseThrow();
        List<Improvement> ranked = WhatHelps.ranked(problem, Goal.allClosed());
        assertThat(ranked).isNotEmpty();
        assertThat(ranked).isSortedAccordingTo((a, b) -> Double.compare(b.daysSaved(), a.daysSaved()));
        Improvement best = ranked.stream()
                .filter(one -> one.changes().stream().allMatch(change -> change instanceof Change.SetParameter))
                .filter(one -> !one.changes().isEmpty())
                .findFirst()
                .orElseThrow();
        var changed = Bundled.situation("seven-brigades", best.changes().toArray(Change[]::new));
        double after = Goal.allClosed()
                .day(Problem.of(changed, Bundled.PARAMETERS, RuleSet.CRISIS, List.of())
                        .solve())
                .orElseThrow();
        assertThat(before - after).isEqualTo(best.daysSaved());
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
