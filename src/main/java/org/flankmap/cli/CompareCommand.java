package org.flankmap.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.flankmap.comparison.Comparison;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the comparison panel shows: two scenarios side by side, state by state. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares two scenarios, state by state, with the panel's numbers.")
public final class CompareCommand implements Callable<Integer> {
    private static final int WRONG_USE = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "First scenario, such as tripwire.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "Second scenario, such as today.")
    private String second;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            split = ",",
            defaultValue = "EST,LVA,LTU",
            description = "States by three-letter code, separated by commas (default: ${DEFAULT-VALUE}).")
    private List<String> states;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or csv (default: ${DEFAULT-VALUE}).")
    private String format;

    @Override
    public Integer call() {
        Optional<ComparisonFormat> wanted = ComparisonFormat.of(format);
        if (wanted.isEmpty()) {
            return refuse("There is no format \"" + format + "\"; use text, json or csv.");
        }
        List<String> codes = states.stream()
                .map(state -> state.trim().toUpperCase(Locale.ROOT))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
        for (String code : codes) {
            if (!Comparison.FLANK_STATES.contains(code)) {
                return refuse(
                        "There is no state \"" + code + "\" to compare; use " + listed(Comparison.FLANK_STATES) + ".");
            }
        }
        Posture posture = PostureReader.bundled();
        BuiltInScenarios scenarios = BuiltInScenarios.of(posture);
        for (String id : List.of(first, second)) {
            if (scenarios.byId(id).isEmpty()) {
                return refuse("There is no scenario \"" + id + "\"; use "
                        + listed(scenarios.all().stream().map(Scenario::id).toList()) + ".");
            }
        }
        Comparison comparison = Comparison.of(
                Situation.of(posture, scenarios.byId(first).orElseThrow()),
                Situation.of(posture, scenarios.byId(second).orElseThrow()),
                codes);
        PrintWriter out = spec.commandLine().getOut();
        out.print(wanted.get().write(comparison));
        out.flush();
        return 0;
    }

    private int refuse(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return WRONG_USE;
    }

    private static String listed(List<String> choices) {
        int last = choices.size() - 1;
        return String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
    }
}
