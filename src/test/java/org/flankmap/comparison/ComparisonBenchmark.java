package org.flankmap.comparison;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Situation;
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

/** What one step of a date drag costs below the picture: the posture of another day, compared for the panel. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ComparisonBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 5000;

    private Posture posture;
    private Situation tripwire;
    private int day;

    @Setup
    public void read() {
        posture = PostureReader.bundled();
        tripwire = Situation.of(posture, BuiltInScenarios.of(posture).tripwire());
    }

    @Benchmark
    public Situation situation() {
        day = (day + 37) % DAYS;
        return Situation.on(posture, FIRST.plusDays(day));
    }

    @Benchmark
    public Comparison threeStates() {
        day = (day + 37) % DAYS;
        return Comparison.of(tripwire, Situation.on(posture, FIRST.plusDays(day)), Comparison.BALTIC_STATES);
    }

    @Benchmark
    public Comparison wholeFlank() {
        day = (day + 37) % DAYS;
        return Comparison.of(tripwire, Situation.on(posture, FIRST.plusDays(day)), Comparison.FLANK_STATES);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ComparisonBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
