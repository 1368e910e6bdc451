package org.flankmap.comparison;

import java.util.ArrayList;
import java.util.List;

/** A comparison as lines of cells, worded as the panel words them; for a spreadsheet and for the terminal. */
public final class ComparisonTable {
    private ComparisonTable() {}

    /** The states asked for, and all of them together where there are several. */
    public static List<StateComparison> blocks(Comparison comparison) {
        List<StateComparison> blocks = new ArrayList<>(comparison.states());
        if (blocks.size() > 1) {
            blocks.add(comparison.together());
        }
        return blocks;
    }

    /** Heading and lines of one state: what is compared, A, B, and what B has more. */
    public static List<List<String>> lines(StateComparison state) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(state.name(), "A", "B", "B \u2212 A"));
        lines.add(List.of(
                "Share of a brigade",
                state.a().share().display(),
                state.b().share().display(),
                ""));
        for (Row row : state.rows()) {
            lines.add(List.of(row.measure().label(), row.a().display(), row.b().display(), row.differenceDisplay()));
        }
        lines.add(List.of(Ratio.LABEL, ratio(state.a()), ratio(state.b()), ""));
        return lines;
    }

    /** All blocks, cells parted by tabs, an empty line between blocks; what a spreadsheet takes from the clipboard. */
    public static String tabSeparated(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        for (StateComparison block : blocks(comparison)) {
            text.append(text.isEmpty() ? "" : "\n");
            lines(block).forEach(line -> text.append(String.join("\t", line)).append('\n'));
        }
        return text.toString();
    }

    private static String ratio(Indicators indicators) {
        return Ratio.display(indicators).orElse("not known");
    }
}
