package org.flankmap.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.flankmap.comparison.Comparison;

/** How the compare command writes. */
enum ComparisonFormat {
    TEXT(ComparisonText::write),
    JSON(ComparisonJson::write),
    CSV(ComparisonCsv::write);

    private final Function<Comparison, String> writer;

    ComparisonFormat(Function<Comparison, String> writer) {
        this.writer = writer;
    }

    static Optional<ComparisonFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    String write(Comparison comparison) {
        return writer.apply(comparison);
    }
}
