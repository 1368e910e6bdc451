package org.flankmap.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.Figure;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.JsonEntry;
import org.flankmap.posture.PartialDate;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.posture.Qualifier;
import org.flankmap.posture.Scope;
import org.flankmap.posture.Source;
import org.flankmap.posture.Status;
import org.flankmap.posture.Strength;
import org.flankmap.posture.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioWriterTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final Grounds ASSUMED = Grounds.assumed("for the sake of argument");

    static Stream<Scenario> builtIn() {
        return BuiltInScenarios.of(POSTURE).all().stream();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void aBuiltInScenarioSurvives(Scenario scenario) {
        assertThat(writtenAndRead(scenario)).isEqualTo(scenario);
    }

    @Test
    void everyKindOfChangeSurvives() {
        Source own = new Source(
                "own",
                "A title",
                "A publisher",
                PartialDate.parse("2024-05"),
                "https://example.org",
                Tier.PRESS,
                "note");
        Figure ranged = new Figure(
                OptionalDouble.empty(),
                OptionalDouble.of(10),
                OptionalDouble.of(12.5),
                Qualifier.ABOUT,
                Optional.of(Scope.WHOLE_BRIGADE),
                PartialDate.parse("2024"),
                List.of("own"),
                "a note");
        List<Change> changes = List.of(
                new Change.Station(
                        "new-brigade",
                        "A new brigade",
                        "New Bde",
                        FormationKind.MANOEUVRE,
                        Echelon.BRIGADE,
                        "10031000181205000000",
                        "USA",
                        Optional.of("parent"),
                        "tapa",
                        Status.HELD_AT_READINESS,
                        new Strength(Map.of(Indicator.TANKS, ranged)),
                        List.of(new Contributor("CAN", Optional.of(ranged)), new Contributor("POL", Optional.empty())),
                        Optional.of("EST"),
                        new Grounds("it is written", List.of("own"), false)),
                new Change.Move("new-brigade", "adazi", Status.ROTATIONAL, Optional.of("parent"), ASSUMED),
                new Change.Withdraw(
                        new Selection(Optional.of("a"), Optional.of("USA"), Optional.of(Status.ROTATIONAL)), ASSUMED),
                new Change.Restrength("new-brigade", Map.of(Indicator.PERSONNEL, ranged), ASSUMED),
                new Change.RaiseReadiness("new-brigade", "LVA", ranged, ASSUMED),
                new Change.SetNotice("new-brigade", ranged, ASSUMED),
                new Change.MoveStock("set", "adazi", ASSUMED),
                new Change.OpenCorridor("a", ASSUMED),
                new Change.CloseCorridor("b", ASSUMED),
                new Change.SetParameter("c", 0.25, ASSUMED));
        Scenario scenario = new Scenario(
                        "mine", "Mine", "One of my own.", POSTURE.asOf().lastDay(), true, changes, List.of(own))
                .withShifts(Map.of("new-brigade", new SymbolShift(12.5, -30)));
        assertThat(writtenAndRead(scenario)).isEqualTo(scenario);
    }

    private static Scenario writtenAndRead(Scenario scenario) {
        return new ScenarioReader(POSTURE).read(new JsonEntry("mine.json", ScenarioWriter.write(scenario)));
    }
}
