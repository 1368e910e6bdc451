package org.flankmap.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.flankmap.reinforcement.Closure;
import org.flankmap.reinforcement.Phase;

/** The closing days as comma-separated values (RFC 4180): a line for each formation, with the end of each phase. */
final class ClosureCsv {
    private ClosureCsv() {}

    static String write(ClosureReport report) {
        StringBuilder text = new StringBuilder("formation,name,state,origin,destination,closed,reason");
        for (Phase phase : Phase.values()) {
            String name = phase.label().toLowerCase(Locale.ROOT);
            text.append(',').append(name).append(" from,").append(name).append(" to");
        }
        if (report.uncertainty().isPresent()) {
            text.append(",closed low,closed median,closed high");
        }
        text.append("\r\n");
        List<Closure> closures = report.schedule().closures();
        for (int i = 0; i < closures.size(); i++) {
            text.append(line(closures.get(i))).append(band(report, i)).append("\r\n");
        }
        return text.toString();
    }

    private static String line(Closure closure) {
        StringBuilder line = new StringBuilder(List.of(
                        closure.movement().id(),
                        closure.movement().name(),
                        closure.movement().state(),
                        closure.movement().start(),
                        closure.movement().destination(),
                        closure.arrives() ? number(closure.closed().orElseThrow()) : "",
                        closure.reason())
                .stream()
                .map(ClosureCsv::quoted)
                .collect(Collectors.joining(",")));
        for (Phase phase : Phase.values()) {
            line.append(closure.phase(phase)
                    .map(span -> "," + number(span.start()) + "," + number(span.end()))
                    .orElse(",,"));
        }
        return line.toString();
    }

    private static String band(ClosureReport report, int formation) {
        return report.uncertainty()
                .map(uncertainty -> uncertainty.closing(formation))
                .map(band -> "," + number(band.low()) + "," + number(band.median()) + "," + number(band.high()))
                .orElse("");
    }

    private static String number(double days) {
        return days < Double.POSITIVE_INFINITY ? String.format(Locale.ROOT, "%.2f", days) : "";
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
