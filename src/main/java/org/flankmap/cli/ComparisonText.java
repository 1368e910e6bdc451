package org.flankmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flankmap.comparison.BrigadeShare;
import org.flankmap.comparison.Comparison;
import org.flankmap.comparison.Difference;
import org.flankmap.comparison.Row;
import org.flankmap.comparison.StateComparison;
import org.flankmap.comparison.Wording;
import org.flankmap.posture.PartialDate;
import org.flankmap.scenario.Situation;

/** A comparison as aligned text for a terminal. */
final class ComparisonText {
    private ComparisonText() {}

    static String write(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        text.append("A  ").append(title(comparison.a())).append('\n');
        text.append("B  ").append(title(comparison.b())).append('\n');
        for (StateComparison state : comparison.states()) {
            append(text, state);
        }
        if (comparison.states().size() > 1) {
            append(text, comparison.together());
        }
        return text.toString();
    }

    private static String title(Situation situation) {
        return situation.scenario().name() + ", "
                + PartialDate.of(situation.asOf()).display();
    }

    private static void append(StringBuilder text, StateComparison state) {
        List<String[]> lines = new ArrayList<>();
        lines.add(new String[] {state.name(), "A", "B", "B \u2212 A"});
        lines.add(new String[] {
            "Share of a brigade", state.a().share().display(), state.b().share().display(), ""
        });
        for (Row row : state.rows()) {
            lines.add(new String[] {
                row.measure().label(),
                row.a().display(),
                row.b().display(),
                row.difference().map(Difference::display).orElse("not known")
            });
        }
        lines.add(new String[] {
            "Friendly to opposing", ratio(state.a().ratio()), ratio(state.b().ratio()), ""
        });
        text.append('\n');
        int[] widths = new int[4];
        for (String[] line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line[i].length());
            }
        }
        for (String[] line : lines) {
            text.append(left(line[0], widths[0]));
            for (int i = 1; i < widths.length; i++) {
                text.append("  ").append(right(line[i], widths[i]));
            }
            trim(text);
            text.append('\n');
        }
        caption(text, "A", state.a().share());
        caption(text, "B", state.b().share());
    }

    private static String ratio(Optional<Double> ratio) {
        return ratio.map(value -> Wording.number(value) + " : 1").orElse("not known");
    }

    private static void caption(StringBuilder text, String side, BrigadeShare share) {
        text.append(side).append(": ").append(share.caption()).append(".\n");
    }

    private static String left(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }

    private static String right(String cell, int width) {
        return " ".repeat(width - cell.length()) + cell;
    }

    private static void trim(StringBuilder text) {
        while (text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }
}
