package org.flankmap.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.posture.ParameterReader;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.reinforcement.Band;
import org.flankmap.reinforcement.Denial;
import org.flankmap.reinforcement.Goal;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ArrivalWordingTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final ArrivalWording WORDING = new ArrivalWording(POSTURE);

    private static Arrival arrival(Cut... cuts) {
        List<Scenario> scenarios = BuiltInScenarios.of(POSTURE).all();
        ViewState state = ViewState.of(
                named(scenarios, "tripwire"), named(scenarios, "today"), Camera.fitting(Extent.BALTIC, 800, 600));
        return Arrival.of(
                POSTURE,
                ParameterReader.bundled(),
                Arrival.Question.of(state.withArrival(ArrivalChoice.START.withCuts(List.of(cuts)))));
    }

    private static Scenario named(List<Scenario> scenarios, String id) {
        return scenarios.stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDayIsTheOneInWhoseCourseItHappens() {
        assertThat(ArrivalWording.day(OptionalDouble.of(13.2))).isEqualTo("day 14");
        assertThat(ArrivalWording.day(OptionalDouble.of(14))).isEqualTo("day 14");
        assertThat(ArrivalWording.day(OptionalDouble.of(0))).isEqualTo("in place");
        assertThat(ArrivalWording.shortDay(OptionalDouble.of(0))).isEqualTo("0");
        assertThat(ArrivalWording.day(OptionalDouble.empty())).isEqualTo("never");
    }

    @Test
    void aBandThatIsNotAlwaysReachedSaysSo() {
        assertThat(ArrivalWording.band(new Band(6.5, 9, 12.1))).isEqualTo("7–13");
        assertThat(ArrivalWording.band(new Band(6.5, 9, Double.POSITIVE_INFINITY)))
                .isEqualTo("7–never");
    }

    @Test
    void aGoalIsNamedByItsBrigadeAndPlace() {
        assertThat(WORDING.goal(new Goal(List.of("LTU"), 1))).isEqualTo("First brigade in Lithuania");
        assertThat(WORDING.goal(Goal.brigades(7))).isEqualTo("Seventh brigade, all three states together");
    }

    @Test
    void whatDecidesTheDayIsNamed() {
        Goal first = new Goal(List.of("LTU"), 1);
        assertThat(WORDING.binds(arrival().b(), first))
                .contains("122 decides it")
                .contains("notice");
        assertThat(WORDING.binds(arrival().a(), first)).startsWith("No formation is on its way");
        assertThat(WORDING.binds(arrival().b(), new Goal(List.of("LVA"), 1))).isEqualTo("It stands there already.");
    }

    @Test
    void aCutUnderOnePostureLeavesTheOtherAsItWas() {
        Arrival cut = arrival(new Cut(Denial.closed("suwalki-gap", 0), true, false));
        assertThat(cut.a().problem().denials()).hasSize(1);
        assertThat(cut.b().problem().denials()).isEmpty();
    }
}
