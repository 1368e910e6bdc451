package org.flankmap.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.flankmap.posture.ParameterReader;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.reinforcement.Denial;
import org.flankmap.reinforcement.Draws;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.Problem;
import org.flankmap.reinforcement.Progress;
import org.flankmap.reinforcement.RuleSet;
import org.flankmap.reinforcement.WhatHelps;
import org.flankmap.scenario.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints when the reinforcements of a scenario close, and what holds them back. */
@Command(
        name = "closure",
        mixinStandardHelpOptions = true,
        description = "Says when each formation closes in the Baltic states, and what holds it back.")
public final class ClosureCommand implements Callable<Integer> {
    private static final int WRONG_USE = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Scenario, such as today or seven-brigades.")
    private String scenario;

    @Option(
            names = "--rules",
            paramLabel = "RULES",
            defaultValue = "crisis",
            description = "peacetime or crisis (default: ${DEFAULT-VALUE}).")
    private String rules;

    @Option(
            names = "--close",
            paramLabel = "ID@DAY",
            description = "Closes a corridor, a node, a border (POL-LTU) or a sea area (baltic-sea) from a day on;"
                    + " ID@DAY=0.5 leaves half. May be repeated.")
    private List<String> closed = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PARAMETER=VALUE",
            description = "Gives a parameter of the model another value. May be repeated.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "0",
            description = "Solves it for N draws of the parameters and gives median and 80 % band.")
    private int draws;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Seed of the draws (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--what-helps",
            description = "Ranks single changes by the days they save until the last formation closes.")
    private boolean whatHelps;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or csv (default: ${DEFAULT-VALUE}).")
    private String format;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            defaultValue = "formations",
            description = "What csv holds: formations, curve, corridors or sustainment (default: ${DEFAULT-VALUE}).")
    private String table;

    @Override
    public Integer call() {
        try {
            PrintWriter out = spec.commandLine().getOut();
            out.print(answer());
            out.flush();
            return 0;
        } catch (IllegalArgumentException mistake) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(sentence(mistake.getMessage()));
            err.flush();
            return WRONG_USE;
        }
    }

    private static String sentence(String message) {
        String capital = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    private String answer() {
        ClosureFormat wanted = ClosureFormat.of(format);
        ClosureTable wantedTable = ClosureTable.of(table);
        Posture posture = PostureReader.bundled();
        Situation situation = Situation.of(posture, Scenarios.named(scenario, posture));
        Problem problem = Problem.of(situation, ParameterReader.bundled(), ruleSet(), denials());
        Problem changed = problem.with(problem.parameters().with(values()));
        if (draws < 0) {
            throw new IllegalArgumentException("The number of draws must not be negative.");
        }
        return wanted.write(new ClosureReport(
                changed.solve(),
                draws == 0 ? Optional.empty() : Draws.run(changed, draws, seed, progress()),
                whatHelps ? WhatHelps.ranked(changed, Goal.allClosed()) : List.of(),
                wantedTable));
    }

    private Progress progress() {
        return new ClosureProgress(spec.commandLine().getErr(), System::nanoTime);
    }

    private RuleSet ruleSet() {
        for (RuleSet candidate : RuleSet.values()) {
            if (candidate.word().equals(rules)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("There are no rules called \"" + rules + "\"; use peacetime or crisis.");
    }

    private List<Denial> denials() {
        return closed.stream().map(DenialWords::parse).toList();
    }

    private Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String word : set) {
            int sign = word.indexOf('=');
            if (sign < 1) {
                throw new IllegalArgumentException(
                        "\"" + word + "\" sets no parameter; write PARAMETER=VALUE, such as permission-days=3.");
            }
            values.put(word.substring(0, sign), DenialWords.number(word.substring(sign + 1), word));
        }
        return values;
    }
}
