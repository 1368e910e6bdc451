package org.flankmap.cli;

import java.util.Locale;
import java.util.function.Function;

/** How the closure command writes. */
enum ClosureFormat {
    TEXT(ClosureText::write),
    JSON(ClosureJson::write),
    CSV(ClosureCsv::write);

    private final Function<ClosureReport, String> writer;

    ClosureFormat(Function<ClosureReport, String> writer) {
        this.writer = writer;
    }

    static ClosureFormat of(String word) {
        for (ClosureFormat format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
                return format;
            }
        }
        throw new IllegalArgumentException("There is no format \"" + word + "\"; use text, json or csv.");
    }

    String write(ClosureReport report) {
        return writer.apply(report);
    }
}
