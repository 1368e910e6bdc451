package org.flankmap.reinforcement;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.flankmap.posture.ParameterReader;
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

/** What a moved slider costs: the seven brigades, scheduled anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReinforcementBenchmark {
    private Problem crisis;
    private Problem peacetime;

    @Setup
    public void read() {
        Posture posture = PostureReader.bundled();
        Situation situation = Situation.of(
                posture, BuiltInScenarios.of(posture).byId("seven-brigades").orElseThrow());
        crisis = Problem.of(situation, ParameterReader.bundled(), RuleSet.CRISIS, List.of());
        peacetime = Problem.of(situation, ParameterReader.bundled(), RuleSet.PEACETIME, List.of());
    }

    @Benchmark
    public Schedule sevenBrigadesInCrisis() {
        return crisis.solve();
    }

    @Benchmark
    public Schedule sevenBrigadesInPeacetime() {
        return peacetime.solve();
    }

    @Benchmark
    public Schedule outlineInCrisis() {
        return crisis.outline(crisis.parameters());
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ReinforcementBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
