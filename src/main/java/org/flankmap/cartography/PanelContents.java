package org.flankmap.cartography;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.flankmap.comparison.BrigadeShare;
import org.flankmap.comparison.Comparison;
import org.flankmap.comparison.Contribution;
import org.flankmap.comparison.Difference;
import org.flankmap.comparison.Force;
import org.flankmap.comparison.Measure;
import org.flankmap.comparison.Ratio;
import org.flankmap.comparison.RequiredLevel;
import org.flankmap.comparison.Row;
import org.flankmap.comparison.StateComparison;
import org.flankmap.comparison.Tally;
import org.flankmap.comparison.Wording;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Source;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.Situation;

/** Words the comparison for the panel. */
public final class PanelContents {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final List<Measure> SHOWN = List.of(
            Measure.ALLIED_PERSONNEL,
            Measure.ALLIED_BATTALIONS,
            Measure.ALLIED_TANKS,
            Measure.ALLIED_TUBE_ARTILLERY,
            Measure.NATIONS,
            Measure.OPPOSING_FORMATIONS);

    private final Comparison comparison;
    private final PanelChoice choice;
    private final Situation b;

    private PanelContents(Comparison comparison, PanelChoice choice) {
        this.comparison = comparison;
        this.choice = choice;
        this.b = comparison.b();
    }

    /** The three Baltic states, each and together. */
    public static PanelContent of(Situation a, Situation b) {
        return of(a, b, PanelChoice.BALTIC);
    }

    /** The states chosen, each and together, with the figures chosen. */
    public static PanelContent of(Situation a, Situation b, PanelChoice choice) {
        return new PanelContents(Comparison.of(a, b, choice.states()), choice).content();
    }

    private PanelContent content() {
        List<PanelContent.Table> tables = new ArrayList<>();
        if (comparison.states().size() > 1) {
            tables.add(table(comparison.together()));
        }
        comparison.states().forEach(state -> tables.add(table(state)));
        return new PanelContent(
                "How much of a brigade?",
                "Allied soldiers in place, against a brigade of " + Wording.number(BrigadeShare.BRIGADE)
                        + " in each state",
                label("A", comparison.a().scenario()),
                label("B", b.scenario()),
                comparison.states().stream().map(this::bar).toList(),
                tables,
                "≥: some parts are not known, so it is at least this. Announced and held-ready strength is never in these figures.",
                choice.type());
    }

    private static String label(String letter, Scenario scenario) {
        return letter + "  " + scenario.name() + ", " + DATE.format(scenario.asOf());
    }

    private PanelContent.Bar bar(StateComparison state) {
        BrigadeShare before = state.a().share();
        BrigadeShare now = state.b().share();
        Tally inPlace = now.inPlace();
        String share = inPlace.known() ? shareText(now) : "not known";
        return new PanelContent.Bar(
                state.name(),
                before.share(),
                now.share(),
                now.heldShare(),
                now.announcedShare(),
                (double) choice.requiredOf(state.states().get(0)).soldiers() / BrigadeShare.BRIGADE,
                share,
                capitalised(now.caption()),
                gap(state),
                traces(now.inPlace(), b));
    }

    /** What B lacks of the level that the state is to have. */
    private String gap(StateComparison state) {
        RequiredLevel level = choice.requiredOf(state.states().get(0));
        RequiredLevel.Gap gap = level.gap(state.b());
        if (gap.met()) {
            return "Needs a " + level.label() + ": met";
        }
        List<String> lacking = new ArrayList<>();
        if (gap.soldiers() > 0) {
            lacking.add(Wording.number(gap.soldiers()) + " soldiers");
        }
        if (gap.battalions() > 0) {
            lacking.add(Wording.number(gap.battalions()) + (gap.battalions() == 1 ? " battalion" : " battalions"));
        }
        return "Needs a " + level.label() + ": " + (gap.upperBound() ? "up to " : "") + String.join(" and ", lacking)
                + " short";
    }

    private static String shareText(BrigadeShare share) {
        Tally tally = share.inPlace();
        if (tally.lowerBound()) {
            return "≥ " + percent(share.leastShare());
        }
        long least = Math.round(share.leastShare() * 100);
        long most = Math.round(share.mostShare() * 100);
        return least == most ? percent(share.share()) : least + "–" + most + " %";
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private PanelContent.Table table(StateComparison state) {
        return new PanelContent.Table(state.name(), choice.allFigures() ? allFigures(state) : shortList(state));
    }

    private List<PanelContent.Group> shortList(StateComparison state) {
        return List.of(new PanelContent.Group(
                "",
                SHOWN.stream()
                        .map(measure -> row(state.row(measure), measure.label()))
                        .toList()));
    }

    /** Every measure under the force it counts, and the ratio of the forces at the end. */
    private List<PanelContent.Group> allFigures(StateComparison state) {
        List<PanelContent.Group> groups = new ArrayList<>();
        for (Force force : Force.values()) {
            List<PanelContent.Row> rows = new ArrayList<>();
            for (Measure measure : Measure.values()) {
                if (measure.force() == force) {
                    rows.add(row(state.row(measure), measure.shortLabel()));
                }
            }
            if (force == Force.OPPOSING) {
                rows.add(ratio(state));
            }
            groups.add(new PanelContent.Group(force.label(), rows));
        }
        return groups;
    }

    private static PanelContent.Row ratio(StateComparison state) {
        return new PanelContent.Row(
                Ratio.LABEL,
                cell(Ratio.display(state.a())),
                cell(Ratio.display(state.b())),
                new PanelContent.Cell("", true, List.of()),
                Ratio.DEFINITION);
    }

    private static PanelContent.Cell cell(Optional<String> text) {
        return new PanelContent.Cell(text.orElse("not known"), text.isPresent(), List.of());
    }

    private PanelContent.Row row(Row row, String label) {
        List<PanelContent.Trace> both = Stream.concat(
                        traces(row.a(), comparison.a()).stream(), traces(row.b(), b).stream())
                .distinct()
                .toList();
        return new PanelContent.Row(
                label,
                cell(row.a(), comparison.a()),
                cell(row.b(), b),
                new PanelContent.Cell(
                        difference(row.difference()), row.difference().isPresent(), both),
                row.measure().definition());
    }

    private static String difference(Optional<Difference> difference) {
        return difference
                .map(Difference::display)
                .map(text -> text.replace("at least ", "≥ ")
                        .replace("at most ", "≤ ")
                        .replace("about ", "~"))
                .orElse("–");
    }

    /** A sum as the panel writes it, with what it counts. */
    public static PanelContent.Cell cell(Tally tally, Situation situation) {
        return new PanelContent.Cell(compact(tally), tally.known(), traces(tally, situation));
    }

    /** As narrow as a column: {@code ≥ 3,700}, {@code 900–1,200}, {@code not known}. */
    static String compact(Tally tally) {
        if (!tally.known()) {
            return "not known";
        }
        if (tally.counted().isEmpty()) {
            return "0";
        }
        if (tally.lowerBound()) {
            return "≥ " + Wording.number(tally.least());
        }
        if (tally.ranged()) {
            return Wording.number(tally.least()) + "–" + Wording.number(tally.most());
        }
        return (tally.upperBound() ? "≤ " : tally.approximate() ? "~" : "") + Wording.number(tally.preferred());
    }

    private static List<PanelContent.Trace> traces(Tally tally, Situation situation) {
        return Stream.concat(tally.counted().stream(), tally.unknown().stream())
                .map(part -> trace(part, situation))
                .toList();
    }

    private static PanelContent.Trace trace(Contribution part, Situation situation) {
        Posture posture = situation.posture();
        Subject subject =
                posture.stocks().containsKey(part.id()) ? Subject.stock(part.id()) : Subject.formation(part.id());
        List<Source> sources = part.sources().stream()
                .map(situation::source)
                .flatMap(Optional::stream)
                .toList();
        return new PanelContent.Trace(
                subject, part.name(), figure(part), part.since().display(), sources);
    }

    private static String figure(Contribution part) {
        return switch (part.how()) {
            case WHOLE -> part.figure().map(FigureText::withScope).orElse(Wording.number(part.preferred()));
            case NATIONAL_PARTS -> "at least " + Wording.number(part.least()) + ", the sum of the national parts known";
            case DEFINITION -> Wording.number(part.preferred()) + ", by definition";
            case ONE -> "counts as one";
            case UNKNOWN -> "not known";
        };
    }
}
