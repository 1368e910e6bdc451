package org.flankmap.symbology;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long a map full of symbols takes: 1,000 different ones drawn, 10,000 copied from the cache. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SymbolBenchmark {
    private static final int DIFFERENT = 1_000;
    private static final int COPIES = 10_000;
    private static final double FRAME_HEIGHT = 34;

    private final List<SymbolCode> codes = codes();
    private final BufferedImage canvas = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_ARGB_PRE);
    private final SymbolCache cache = new SymbolCache(64L << 20);

    @Benchmark
    public BufferedImage thousandDifferentDrawn() {
        Graphics2D g = canvas.createGraphics();
        for (int i = 0; i < DIFFERENT; i++) {
            SymbolPainter.paint(g, codes.get(i), x(i), y(i), FRAME_HEIGHT, SymbolStyle.LIGHT);
        }
        g.dispose();
        return canvas;
    }

    @Benchmark
    public BufferedImage tenThousandCopied() {
        Graphics2D g = canvas.createGraphics();
        for (int i = 0; i < COPIES; i++) {
            SymbolCode code = codes.get(i % DIFFERENT);
            cache.paint(g, code, Amplifiers.NONE, x(i), y(i), FRAME_HEIGHT, SymbolStyle.LIGHT);
        }
        g.dispose();
        return canvas;
    }

    private static double x(int i) {
        return i * 37.3 % 1920;
    }

    private static double y(int i) {
        return i * 53.7 % 1080;
    }

    private static List<SymbolCode> codes() {
        List<SymbolCode> codes = new ArrayList<>();
        for (Echelon echelon : Echelon.values()) {
            for (StandardIdentity identity : StandardIdentity.values()) {
                for (String entity : IconTable.LAND_UNITS.keySet()) {
                    codes.add(new SymbolCode(
                            0, identity, SymbolCode.LAND_UNIT, SymbolStatus.PRESENT, 0, echelon, entity, "00", "00"));
                }
            }
        }
        return codes.subList(0, DIFFERENT);
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(SymbolBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
