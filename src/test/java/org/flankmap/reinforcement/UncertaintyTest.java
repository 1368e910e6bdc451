package org.flankmap.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UncertaintyTest {
    @Test
    void aPertDistributionStaysInItsRangeAndHasItsMean() {
        Pert pert = new Pert(3, 15, 45);
        double mean = IntStream.range(0, 10_000)
                .mapToDouble(i -> pert.quantile((i + 0.5) / 10_000))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo((3 + 4 * 15 + 45) / 6.0, within(0.01));
        assertThat(pert.quantile(0)).isGreaterThanOrEqualTo(3);
        assertThat(pert.quantile(1)).isLessThanOrEqualTo(45);
    }

    @Test
    void theSameSeedGivesTheSameBand() {
        Problem problem = Bundled.problem("today", RuleSet.CRISIS);
        Uncertainty one = Draws.run(problem, 60, 42, Progress.SILENT).orElseThrow();
        Uncertainty again = Draws.run(problem, 60, 42, Progress.SILENT).orElseThrow();
        assertThat(again.day(Goal.allClosed())).isEqualTo(one.day(Goal.allClosed()));
        assertThat(again.curve(ReinforcementPlan.STATES)).isEqualTo(one.curve(ReinforcementPlan.STATES));
        Uncertainty other = Draws.run(problem, 60, 43, Progress.SILENT).orElseThrow();
        assertThat(other.day(Goal.allClosed())).isNotEqualTo(one.day(Goal.allClosed()));
    }

    @Test
    void theBandHoldsTheMedianAndTheDriversShareTheSpread() {
        Problem problem = Bundled.problem("today", RuleSet.PEACETIME);
        Uncertainty run = Draws.run(problem, 100, 1, Progress.SILENT).orElseThrow();
        Band band = run.day(Goal.allClosed());
        assertThat(band.median()).isBetween(band.low(), band.high());
        assertThat(band.low()).isLessThan(band.high());
        assertThat(run.drivers(Goal.allClosed()).stream()
                        .mapToDouble(Uncertainty.Driver::share)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void everyDayOfTheCurvesHasABandThatOnlyGrows() {
        Uncertainty run = Draws.run(Bundled.problem("seven-brigades", RuleSet.CRISIS), 60, 1, Progress.SILENT)
                .orElseThrow();
        for (List<Band> curve : List.of(run.curve(List.of("LTU")), run.peopleCurve(List.of("LTU")))) {
            assertThat(curve).hasSize(BuildUp.DAYS + 1);
            assertThat(curve.get(0).low()).isEqualTo(curve.get(0).high());
            for (int day = 1; day < curve.size(); day++) {
                Band band = curve.get(day);
                assertThat(band.median()).isBetween(band.low(), band.high());
                assertThat(band.median())
                        .isGreaterThanOrEqualTo(curve.get(day - 1).median());
            }
        }
        Band last = run.peopleCurve(ReinforcementPlan.STATES).get(BuildUp.DAYS);
        assertThat(last.high()).as("how many a brigade brings is drawn too").isGreaterThan(last.low());
    }

    @Test
    void aRunTellsHowFarItIsUntilItIsDone() {
        List<Double> told = Collections.synchronizedList(new ArrayList<>());
        Progress progress = new Progress() {
            @Override
            public void at(double share) {
                told.add(share);
            }
        };
        Draws.run(Bundled.problem("today", RuleSet.CRISIS), 120, 1, progress);
        assertThat(told).hasSizeGreaterThan(2).allMatch(share -> share >= 0 && share <= 1);
        assertThat(told.get(told.size() - 1)).isEqualTo(1);
    }

    @Test
    void whatTheUserSetIsNotDrawn() {
        Problem problem = Bundled.problem("today", RuleSet.CRISIS);
        Problem set = problem.with(problem.parameters().with("staging-days", 9));
        Uncertainty run = Draws.run(set, 2, 1, Progress.SILENT).orElseThrow();
        assertThat(run.drivers(Goal.allClosed()))
                .noneMatch(driver -> driver.parameter().id().equals("staging-days"));
    }

    @Test
    void aCancelledRunHasNoResult() {
        Progress cancelled = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThat(Draws.run(Bundled.problem("today", RuleSet.CRISIS), 10, 1, cancelled))
                .isEqualTo(Optional.empty());
    }
}
