package org.flankmap.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankmap.posture.PostureBuilder.posture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Figures;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationBuilder;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.PostureBuilder;
import org.flankmap.posture.Scope;
import org.flankmap.posture.Status;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

class ComparisonPropertiesTest {
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2024, 1, 1);
    private static final Map<FormationDifference.Kind, FormationDifference.Kind> MIRROR = Map.of(
            FormationDifference.Kind.ONLY_A, FormationDifference.Kind.ONLY_B,
            FormationDifference.Kind.ONLY_B, FormationDifference.Kind.ONLY_A,
            FormationDifference.Kind.STRONGER, FormationDifference.Kind.WEAKER,
            FormationDifference.Kind.WEAKER, FormationDifference.Kind.STRONGER,
            FormationDifference.Kind.MOVED, FormationDifference.Kind.MOVED,
            FormationDifference.Kind.UNCHANGED, FormationDifference.Kind.UNCHANGED);

    private static Situation on(List<Formation> formations, LocalDate day) {
        PostureBuilder builder = posture();
        formations.forEach(builder::formation);
        return Situation.on(builder.build(), day);
    }

    private static Comparison compare(Situation a, Situation b) {
        return Comparison.of(a, b, Comparison.BALTIC_STATES);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSituationDoesNotDifferFromItself(@ForAll("postures") List<Formation> formations) {
        Situation situation = on(formations, LATE);
        Comparison comparison = compare(situation, situation);
        assertThat(comparison.together().rows())
                .allSatisfy(row -> assertThat(row.a()).isEqualTo(row.b()));
        assertThat(comparison.together().rows())
                .flatMap(row -> row.difference().stream().toList())
                .allSatisfy(difference -> assertThat(difference.shown()).isZero());
        assertThat(comparison.formations())
                .extracting(FormationDifference::kind)
                .containsOnly(formations.isEmpty() ? new FormationDifference.Kind[0] : unchanged());
    }

    private static FormationDifference.Kind[] unchanged() {
        return new FormationDifference.Kind[] {FormationDifference.Kind.UNCHANGED};
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void bAgainstAMirrorsAAgainstB(@ForAll("postures") List<Formation> formations) {
        Situation early = on(formations, EARLY);
        Situation late = on(formations, LATE);
        Comparison there = compare(early, late);
        Comparison back = compare(late, early);
        for (Measure measure : Measure.values()) {
            Row one = there.together().row(measure);
            Row other = back.together().row(measure);
            assertThat(other.a()).isEqualTo(one.b());
            assertThat(other.difference().map(Difference::mirrored).map(Difference::display))
                    .isEqualTo(one.difference().map(Difference::display));
        }
        assertThat(back.formations())
                .extracting(FormationDifference::kind)
                .containsExactlyElementsOf(there.formations().stream()
                        .map(difference -> MIRROR.get(difference.kind()))
                        .toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void sumsDoNotDependOnTheOrderOfTheDataset(@ForAll("postures") List<Formation> formations, @ForAll Random random) {
        List<Formation> shuffled = new ArrayList<>(formations);
        Collections.shuffle(shuffled, random);
        Indicators one = Indicators.of(on(formations, LATE), Comparison.BALTIC_STATES);
        Indicators other = Indicators.of(on(shuffled, LATE), Comparison.BALTIC_STATES);
        for (Measure measure : Measure.values()) {
            assertThat(other.tally(measure).display())
                    .isEqualTo(one.tally(measure).display());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noPlannedStrengthIsEverInAPresentSum(@ForAll("postures") List<Formation> formations) {
        Situation situation = on(formations, LATE);
        Indicators indicators = Indicators.of(situation, Comparison.BALTIC_STATES);
        for (Tally tally : indicators.tallies().values()) {
            assertThat(tally.counted()).allSatisfy(part -> {
                part.figure().flatMap(Figure::scope).ifPresent(scope -> assertThat(scope)
                        .matches(known -> known.summable() || known == Scope.NATIONAL_CONTINGENT));
                part.shows().stream()
                        .flatMap(id -> situation.formation(id).stream())
                        .forEach(placed -> assertThat(placed.present()).isTrue());
            });
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void withoutWhatIsPlannedAndHeldThePresentSumsStayAsTheyAre(@ForAll("postures") List<Formation> formations) {
        Situation situation = on(formations, LATE);
        List<Formation> there = formations.stream()
                .filter(formation -> situation
                        .formation(formation.id())
                        .filter(Placed::present)
                        .isPresent())
                .toList();
        assertThat(Indicators.of(on(there, LATE), Comparison.BALTIC_STATES).tallies())
                .isEqualTo(Indicators.of(situation, Comparison.BALTIC_STATES).tallies());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theSumOfTheStatesIsTheSumOfAllThree(@ForAll("postures") List<Formation> formations) {
        Situation situation = on(formations, LATE);
        Comparison comparison = compare(situation, situation);
        for (Measure measure : List.of(Measure.ALLIED_PERSONNEL, Measure.HOST_PERSONNEL, Measure.ALLIED_BATTALIONS)) {
            double apart = comparison.states().stream()
                    .mapToDouble(state -> state.a().tally(measure).preferred())
                    .sum();
            assertThat(comparison.together().a().tally(measure).preferred()).isEqualTo(apart);
        }
    }

    @Provide
    Arbitrary<List<Formation>> postures() {
        return Arbitraries.integers().between(0, 8).flatMap(count -> {
            List<Arbitrary<Formation>> each = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                each.add(formation(i));
            }
            return Combinators.combine(each).as(List::copyOf);
        });
    }

    /** A formation with one or two states; those of higher number may be under those of lower. */
    private static Arbitrary<Formation> formation(int number) {
        Arbitrary<Integer> parent = Arbitraries.integers().between(-1, number - 1);
        return Combinators.combine(
                        Arbitraries.of("GBR", "DEU", "EST", "LTU", "RUS"),
                        Arbitraries.of(FormationKind.class),
                        Arbitraries.of(Echelon.BATTALION, Echelon.BRIGADE, Echelon.DIVISION),
                        parent,
                        state(),
                        state().optional())
                .as((framework, kind, echelon, above, first, second) -> {
                    FormationBuilder named = FormationBuilder.formation("f" + number);
                    FormationBuilder builder = (framework.equals("RUS") ? named.opposing() : named.framework(framework))
                            .kind(kind)
                            .echelon(echelon);
                    if (above >= 0) {
                        builder.under("f" + above);
                    }
                    first.describe(builder);
                    second.ifPresent(later -> later.describe(builder.from("2022-03")));
                    return builder.build();
                });
    }

    private record State(String place, Status status, Scope scope, int personnel) {
        void describe(FormationBuilder builder) {
            builder.at(place).status(status).unknown(Indicator.PERSONNEL);
            if (personnel > 0) {
                Figure figure = scope == Scope.WHOLE_FORMATION
                        ? Figures.ranged(personnel - 1, personnel, personnel + 2)
                        : Figures.scoped(personnel, scope);
                builder.with(Indicator.PERSONNEL, figure);
            }
        }
    }

    private static Arbitrary<State> state() {
        return Combinators.combine(
                        Arbitraries.of("tapa", "adazi", "rukla", "pabrade", "bulford", "luga"),
                        Arbitraries.of(Status.IN_PLACE, Status.ROTATIONAL, Status.ANNOUNCED, Status.HELD_AT_READINESS),
                        Arbitraries.of(Scope.class),
                        Arbitraries.integers().between(0, 5000))
                .as(State::new);
    }
}
