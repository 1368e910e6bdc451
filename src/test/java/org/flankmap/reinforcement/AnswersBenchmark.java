package org.flankmap.reinforcement;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What the long answers for the seven brigades cost: ten thousand draws, and what would help. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class AnswersBenchmark {
    private static final int DRAWS = 10_000;

    private Problem problem;

    @Setup
    public void read() {
        problem = Bundled.problem("seven-brigades", RuleSet.CRISIS);
    }

    @Benchmark
    public Uncertainty tenThousandDraws() {
        return Draws.run(problem, DRAWS, 1, Progress.SILENT).orElseThrow();
    }

    @Benchmark
    public List<Improvement> whatHelps() {
        return WhatHelps.ranked(problem, Goal.allClosed());
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(AnswersBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
