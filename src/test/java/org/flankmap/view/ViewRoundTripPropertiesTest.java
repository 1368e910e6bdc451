package org.flankmap.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.flankmap.cartography.Amplifier;
import org.flankmap.cartography.Grid;
import org.flankmap.cartography.LandFill;
import org.flankmap.cartography.Layering;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapOverlays;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PanelChoice;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.cartography.Subject;
import org.flankmap.chart.ForceMeasure;
import org.flankmap.comparison.Comparison;
import org.flankmap.comparison.RequiredLevel;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.geo.MeasuredArea;
import org.flankmap.geo.MeasuredPath;
import org.flankmap.geo.Measurement;
import org.flankmap.geo.Position;
import org.flankmap.geo.RangeRings;
import org.flankmap.geo.Viewport;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.JsonEntry;
import org.flankmap.posture.JsonText;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.posture.Side;
import org.flankmap.posture.Status;
import org.flankmap.reinforcement.BuildUp;
import org.flankmap.reinforcement.Denial;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.ReinforcementPlan;
import org.flankmap.reinforcement.RuleSet;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Change;
import org.flankmap.scenario.FormationFilter;
import org.flankmap.scenario.Grounds;
import org.flankmap.scenario.Scenario;

class ViewRoundTripPropertiesTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final List<Scenario> BUILT_IN = BuiltInScenarios.of(POSTURE).all();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of("classpath:assets/views/schema/view.schema.json"));

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("views") View view) {
        String text = new ViewWriter(BUILT_IN).write(view).toString();
        JsonEntry entry = new JsonEntry(
                "view.json", JsonText.parse("view.json", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(new ViewReader(POSTURE, BUILT_IN).read(entry)).isEqualTo(view);
    }

    @Property(tries = 100)
    void whatIsWrittenKeepsTheSchema(@ForAll("views") View view) {
        assertThat(SCHEMA.validate(new ViewWriter(BUILT_IN).write(view).toString(), InputFormat.JSON))
                .isEmpty();
    }

    @Provide
    Arbitrary<View> views() {
        Arbitrary<ViewState> states = Combinators.combine(
                        Combinators.combine(scenarios(), scenarios()).as(List::of),
                        Arbitraries.of(MapMode.class),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(MapStyle.class),
                        Arbitraries.of(Layer.class).set(),
                        filters(),
                        Arbitraries.of(LandFill.class),
                        Combinators.combine(panels(), selections(), arrivals(), layerings(), amplifiers(), overlays())
                                .as(List::of))
                .as((pair, mode, divider, style, layers, filter, fill, rest) -> new ViewState(
                        pair.get(0),
                        pair.get(1),
                        mode,
                        divider,
                        style,
                        layers,
                        (Layering) rest.get(3),
                        amplifiers(rest.get(4)),
                        (MapOverlays) rest.get(5),
                        filter,
                        fill,
                        (PanelChoice) rest.get(0),
                        selection(rest.get(1)),
                        (ArrivalChoice) rest.get(2),
                        Camera.fitting(Extent.BALTIC, 800, 600)));
        Arbitrary<Camera> cameras = Combinators.combine(
                        Arbitraries.doubles().between(40, 65),
                        Arbitraries.doubles().between(-10, 40),
                        Arbitraries.doubles().between(4, 12))
                .as((latitude, longitude, zoom) -> new Camera(new Position(latitude, longitude), zoom));
        return Combinators.combine(states, cameras)
                .as((state, camera) -> View.of(state, new Viewport(camera, 1440, 810, 1)));
    }

    @SuppressWarnings("unchecked")
    private static Set<Amplifier> amplifiers(Object chosen) {
        return (Set<Amplifier>) chosen;
    }

    private static Arbitrary<MapOverlays> overlays() {
        Arbitrary<Position> places = Combinators.combine(
                        Arbitraries.doubles().between(40, 70),
                        Arbitraries.doubles().between(0, 40))
                .as(Position::new);
        Arbitrary<List<Position>> lines = places.list().ofMaxSize(4);
        Arbitrary<Measurement> measured = Arbitraries.oneOf(lines.map(MeasuredPath::new), lines.map(MeasuredArea::new));
        return Combinators.combine(
                        Arbitraries.of(Grid.class).set(),
                        places.map(place -> RangeRings.of(place, 50, 100))
                                .list()
                                .ofMaxSize(2),
                        measured.list().ofMaxSize(2))
                .as(MapOverlays::new);
    }

    private static Arbitrary<Layering> layerings() {
        return Combinators.combine(
                        Arbitraries.shuffle(Layer.values()),
                        Arbitraries.maps(
                                Arbitraries.of(Layer.class),
                                Arbitraries.doubles().between(Layering.FAINTEST, 1)))
                .as(Layering::new);
    }

    private static Arbitrary<Set<Amplifier>> amplifiers() {
        return Arbitraries.of(Amplifier.class).set();
    }

    private static Arbitrary<Scenario> scenarios() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 4000).map(days2017 -> LocalDate.of(2017, 1, 1)
                .plusDays(days2017));
        Arbitrary<Scenario> known = Arbitraries.of(BUILT_IN);
        return Arbitraries.oneOf(
                known,
                days.map(Scenario::recorded),
                Combinators.combine(known, days).as(Scenario::on),
                known.map(scenario -> scenario.withChanges(
                        List.of(new Change.CloseCorridor("some-corridor", Grounds.assumed("to see what happens"))))));
    }

    private static Arbitrary<FormationFilter> filters() {
        Arbitrary<Set<String>> nations =
                Arbitraries.of("EST", "LVA", "USA", "DEU").set();
        return Combinators.combine(
                        nations,
                        nations,
                        Arbitraries.of(Echelon.class).set(),
                        Arbitraries.of(FormationKind.class).set(),
                        Arbitraries.of(Status.class).set(),
                        Arbitraries.of(Side.class).set())
                .as(FormationFilter::new);
    }

    @SuppressWarnings("unchecked")
    private static Set<Subject> selection(Object drawn) {
        return (Set<Subject>) drawn;
    }

    private static Arbitrary<ArrivalChoice> arrivals() {
        Arbitrary<Goal> goals = Combinators.combine(
                        Arbitraries.of(ReinforcementPlan.STATES).list().ofMinSize(1),
                        Arbitraries.integers().between(0, 9))
                .as(Goal::new);
        Arbitrary<Cut> cuts = Combinators.combine(
                        Arbitraries.of("klaipeda", "baltic-sea", "POL-LTU"),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(0.0, 0.5),
                        Arbitraries.integers().between(1, 3))
                .as((target, day, remaining, sides) ->
                        new Cut(new Denial(target, day, remaining), (sides & 1) > 0, (sides & 2) > 0));
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(RuleSet.class),
                        goals,
                        Arbitraries.of(ForceMeasure.class),
                        Arbitraries.integers().between(0, BuildUp.DAYS),
                        Arbitraries.of("some-brigade").optional(),
                        Arbitraries.integers().between(0, ArrivalChoice.MOST_DRAWS),
                        cuts.list().ofMaxSize(3))
                .as((open, rules, goal, measure, day, formation, draws, all) -> new ArrivalChoice(
                        open,
                        rules,
                        goal,
                        measure,
                        day,
                        !open,
                        formation,
                        draws,
                        open ? OptionalDouble.of(150) : OptionalDouble.empty(),
                        all));
    }

    private static Arbitrary<PanelChoice> panels() {
        return Combinators.combine(
                        Arbitraries.of(Comparison.FLANK_STATES)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1),
                        Arbitraries.of(true, false),
                        Arbitraries.maps(Arbitraries.of(Comparison.FLANK_STATES), Arbitraries.of(RequiredLevel.class)))
                .as(PanelChoice::new);
    }

    private static Arbitrary<Set<Subject>> selections() {
        return Combinators.combine(
                        Arbitraries.of(Subject.Kind.class),
                        Arbitraries.strings()
                                .alpha()
                                .numeric()
                                .withChars('-')
                                .ofMinLength(1)
                                .ofMaxLength(20))
                .as(Subject::new)
                .set()
                .ofMaxSize(4);
    }
}
