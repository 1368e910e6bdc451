package org.flankmap.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.flankmap.basemap.Basemap;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;
import org.flankmap.symbology.SymbolCode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What one pass over the formations of the theatre costs: merging, spreading, leader lines and labels, at a new zoom. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class DeclutterBenchmark {
    private static final SymbolCode INFANTRY = SymbolCode.parse("10031000161211000000");

    @Param({"500", "10000"})
    private int formations;

    private SceneComposer composer;
    private MapContent content;
    private int step;

    /** One in twenty is always shown, as battlegroups are; the others join as one comes closer. */
    @Setup
    public void spread() {
        composer = new SceneComposer(Basemap.bundled(), MapStyle.LIGHT, 1);
        Random random = new Random(11);
        List<MapSymbol> symbols = new ArrayList<>();
        for (int i = 0; i < formations; i++) {
            Position position = new Position(45 + random.nextDouble() * 20, 8 + random.nextDouble() * 25);
            boolean always = formations <= 500 || i % 20 == 0;
            symbols.add(new MapSymbol(
                    Subject.formation("f" + i),
                    INFANTRY,
                    position,
                    SymbolText.named("Formation " + i, "LTU"),
                    random.nextInt(5),
                    PostureContent.Layer.ALLIED,
                    1,
                    "C" + (int) (position.longitude() / 3),
                    Optional.empty(),
                    always ? 0 : 7));
        }
        content = new MapContent(symbols, List.of(), List.of(), Set.of());
    }

    @Benchmark
    public MapScene pass() {
        step = 1 - step;
        Viewport view = new Viewport(new Camera(Extent.FLANK.centre(), 5.5 + step * 0.25), 1280, 720, 1);
        return composer.compose(view, content);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(DeclutterBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
