package org.flankmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.flankmap.comparison.Comparison;
import org.flankmap.comparison.ComparisonTable;
import org.flankmap.comparison.Row;
import org.flankmap.comparison.StateComparison;
import org.flankmap.comparison.Tally;

/** A comparison as comma-separated values (RFC 4180): a line for each state and measure; what is not known is empty. */
final class ComparisonCsv {
    private static final List<String> HEADER = List.of(
            "state",
            "measure",
            "a",
            "a least",
            "a most",
            "a as worded",
            "b",
            "b least",
            "b most",
            "b as worded",
            "difference",
            "difference as worded");

    private ComparisonCsv() {}

    static String write(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        append(text, HEADER);
        for (StateComparison state : ComparisonTable.blocks(comparison)) {
            for (Row row : state.rows()) {
                append(text, cells(state, row));
            }
        }
        return text.toString();
    }

    private static List<String> cells(StateComparison state, Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(state.states().size() == 1 ? state.states().get(0) : state.name());
        cells.add(row.measure().label());
        side(cells, row.a());
        side(cells, row.b());
        cells.add(row.difference().map(d -> number(d.shown())).orElse(""));
        cells.add(row.differenceDisplay());
        return cells;
    }

    private static void side(List<String> cells, Tally tally) {
        cells.add(tally.known() ? number(tally.preferred()) : "");
        cells.add(tally.known() ? number(tally.least()) : "");
        cells.add(tally.known() && !tally.lowerBound() ? number(tally.most()) : "");
        cells.add(tally.display());
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    private static void append(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(ComparisonCsv::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
