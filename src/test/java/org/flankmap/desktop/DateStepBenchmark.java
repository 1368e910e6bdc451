package org.flankmap.desktop;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.PanelChoice;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Scenario;
import org.flankmap.view.Figures;
import org.flankmap.view.ViewState;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What one step of a date drag costs before painting: the content of the map and of the panel; 50 ms is the limit. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class DateStepBenchmark {
    private static final int DAYS = 5000;

    @Param({"B", "DIFFERENCE"})
    private MapMode mode;

    private Posture posture;
    private Scenario tripwire;
    private int day;

    @Setup
    public void read() {
        posture = PostureReader.bundled();
        tripwire = BuiltInScenarios.of(posture).tripwire();
    }

    @Benchmark
    public Object step() {
        day = (day + 37) % DAYS;
        LocalDate date = TimeScale.BEGIN.plusDays(day);
        return Figures.of(
                posture,
                ViewState.of(tripwire, Scenario.recorded(date), Camera.fitting(Extent.BALTIC, 1400, 900))
                        .withMode(mode)
                        .withPanel(PanelChoice.BALTIC.withAllFigures(true)));
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(DateStepBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
