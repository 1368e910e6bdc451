package org.flankmap.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.flankmap.scenario.Change;
import org.flankmap.scenario.Grounds;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The model on the shipped dataset. */
class ShippedReinforcementTest {
    private static final String BRITISH = "british-4th-brigade";
    private static final Grounds ASSUMED = Grounds.assumed("A test.");

    @Test
    void theBritishBrigadeIsInThePlanOfTodayFromItsGarrisonToTapa() {
        Movement movement = Bundled.problem("today", RuleSet.CRISIS).plan().movements().stream()
                .filter(one -> one.id().equals(BRITISH))
                .findFirst()
                .orElseThrow();
        assertThat(movement.origin()).isEqualTo("catterick");
        assertThat(movement.destination()).isEqualTo("tapa");
        assertThat(movement.noticeDays()).hasValue(10.0);
    }

    @Test
    void theSevenBrigadesScenarioBringsSevenAndDrawsOnTheSetAtPowidz() {
        Schedule schedule = Bundled.problem("seven-brigades", RuleSet.CRISIS).solve();
        assertThat(schedule.closures()).allMatch(Closure::arrives);
        assertThat(BuildUp.of(schedule, ReinforcementPlan.STATES).brigade(7)).isPresent();
        assertThat(schedule.problem().plan().movements())
                .filteredOn(movement -> movement.stock().isPresent())
                .extracting(Movement::start)
                .containsExactly("powidz");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void phasesFollowEachOther(RuleSet rules) {
        for (Closure closure : Bundled.problem("seven-brigades", rules).solve().closures()) {
            assertThat(closure.phases()).allMatch(span -> span.end() >= span.start());
            double moved = closure.phase(Phase.MOVE).orElseThrow().start();
            assertThat(moved)
                    .isGreaterThanOrEqualTo(
                            closure.phase(Phase.PREPARATION).orElseThrow().end());
            assertThat(moved)
                    .isGreaterThanOrEqualTo(
                            closure.phase(Phase.PERMISSION).orElseThrow().end());
            assertThat(closure.closed().orElseThrow())
                    .isEqualTo(closure.phase(Phase.STAGING).orElseThrow().end());
        }
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void nothingCarriesMoreInADayThanItCan(RuleSet rules) {
        Schedule schedule = Bundled.problem("seven-brigades", rules).solve();
        Books books = schedule.books().orElseThrow();
        for (Arc arc : schedule.problem().network().arcs()) {
            for (int day = 0; day < 120; day++) {
                assertThat(books.used(arc.index(), day)).isLessThanOrEqualTo(books.capacity(arc.index(), day) + 1e-6);
            }
        }
        assertThat(schedule.traffic().corridors(120)).isNotEmpty().allMatch(use -> use.load().stream()
                .allMatch(share -> share >= 0 && share <= 1));
    }

    @Test
    void peacetimeIsSlowerThanCrisis() {
        double crisis = Goal.allClosed()
                .day(Bundled.problem("today", RuleSet.CRISIS).solve())
                .orElseThrow();
        double peacetime = Goal.allClosed()
                .day(Bundled.problem("today", RuleSet.PEACETIME).solve())
                .orElseThrow();
        assertThat(peacetime).isGreaterThan(crisis);
    }

    @Test
    void aFormationWhoseWaysAreAllCutSaysWhatCutsThem() {
        Schedule schedule = Bundled.problem(
                        "today", RuleSet.CRISIS, Denial.closed("suwalki-gap", 2), Denial.closed("baltic-sea", 2))
                .solve();
        Closure british = schedule.closure(BRITISH).orElseThrow();
        assertThat(british.arrives()).isFalse();
        assertThat(british.reason())
                .startsWith("No way is left for the ")
                .endsWith("to Tapa: the Suwałki gap and the Baltic Sea are closed from day 2.");
    }

    /** The greedy schedule lets a single formation gain by a cut; the formations taken together lose. */
    @ParameterizedTest
    @ValueSource(strings = {"suwalki-gap", "baltic-sea"})
    void aCutDelaysTheFormationsOnAverage(String target) {
        double open = mean(Bundled.problem("seven-brigades", RuleSet.CRISIS));
        assertThat(mean(Bundled.problem("seven-brigades", RuleSet.CRISIS, Denial.closed(target, 2))))
                .isGreaterThan(open + 1);
    }

    @Test
    void aDegradedBorderDelaysLessThanAClosedOne() {
        double degraded = mean(Bundled.problem("seven-brigades", RuleSet.PEACETIME, new Denial("POL-LTU", 2, 0.5)));
        assertThat(degraded)
                .isGreaterThan(mean(Bundled.problem("seven-brigades", RuleSet.PEACETIME)))
                .isLessThan(mean(Bundled.problem("seven-brigades", RuleSet.PEACETIME, Denial.closed("POL-LTU", 2))));
    }

    private static double mean(Problem problem) {
        return problem.solve().closures().stream()
                .mapToDouble(closure -> closure.closed().orElseThrow())
                .average()
                .orElseThrow();
    }

    @Test
    void whatAScenarioClosesOrSetsTakesEffect() {
        Situation closed = Bundled.situation("seven-brigades", new Change.CloseCorridor("via-baltica", ASSUMED));
        assertThat(Problem.of(closed, Bundled.PARAMETERS, RuleSet.CRISIS, List.of())
                        .network()
                        .arcs())
                .noneMatch(arc -> arc.corridor().filter("via-baltica"::equals).isPresent());
        Situation opened = Bundled.situation("today", new Change.OpenCorridor("rail-baltica-main", ASSUMED));
        assertThat(Problem.of(opened, Bundled.PARAMETERS, RuleSet.CRISIS, List.of())
                        .network()
                        .arcs())
                .anyMatch(arc ->
                        arc.corridor().filter("rail-baltica-main"::equals).isPresent());
        Situation set = Bundled.situation("today", new Change.SetParameter("staging-days", 9, ASSUMED));
        Closure british = Problem.of(set, Bundled.PARAMETERS, RuleSet.CRISIS, List.of())
                .solve()
                .closure(BRITISH)
                .orElseThrow();
        assertThat(british.phase(Phase.STAGING).orElseThrow().days()).isEqualTo(9);
    }

    @Test
    void withoutShipsNoWheelsCrossTheChannel() {
        Problem problem = Bundled.problem("today", RuleSet.CRISIS);
        Problem without = problem.with(problem.parameters().with("ships-available", 0));
        assertThat(without.solve().closure(BRITISH).orElseThrow().reason())
                .contains("\"Baltic ro-ro ships at call\" is set to 0.");
    }

    @Test
    void aMistakeIsToldInOneSentence() {
        Problem problem = Bundled.problem("today", RuleSet.CRISIS);
        assertThatThrownBy(() -> problem.parameters().with("permission-days", 91))
                .hasMessage("The parameter permission-days must lie between 0 and 90 days, not 91.");
        assertThatThrownBy(() -> problem.with(problem.parameters().with("ramp-trains-per-day@atlantis", 3)))
                .hasMessage("There is no corridor or node called \"atlantis\" whose capacity could be set.");
        assertThatThrownBy(() -> problem.with(List.of(Denial.closed("XXX-YYY", 1))))
                .hasMessageStartingWith("There is no corridor, node, border or sea area called \"XXX-YYY\"");
    }
}
