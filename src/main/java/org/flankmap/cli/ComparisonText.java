package org.flankmap.cli;

import java.util.List;
import org.flankmap.comparison.BrigadeShare;
import org.flankmap.comparison.Comparison;
import org.flankmap.comparison.ComparisonTable;
import org.flankmap.comparison.StateComparison;
import org.flankmap.posture.PartialDate;
import org.flankmap.scenario.Situation;

/** A comparison as aligned text for a terminal. */
final class ComparisonText {
    private ComparisonText() {}

    static String write(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        text.append("A  ").append(title(comparison.a())).append('\n');
        text.append("B  ").append(title(comparison.b())).append('\n');
        ComparisonTable.blocks(comparison).forEach(state -> append(text, state));
        return text.toString();
    }

    private static String title(Situation situation) {
        return situation.scenario().name() + ", "
                + PartialDate.of(situation.asOf()).display();
    }

    private static void append(StringBuilder text, StateComparison state) {
        List<List<String>> lines = ComparisonTable.lines(state);
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        text.append('\n');
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder(left(line.get(0), widths[0]));
            for (int i = 1; i < widths.length; i++) {
                row.append("  ").append(right(line.get(i), widths[i]));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
        caption(text, "A", state.a().share());
        caption(text, "B", state.b().share());
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
}
