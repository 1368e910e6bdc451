package org.flankmap.basemap;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;
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

/**
 * What reading and painting the base map cost: reading in a fresh JVM and in a warm one, tiles around Rīga, the Baltic states
 * at 3840x2160. A reading takes in names, towns and the level of detail that the Baltic view needs.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BasemapBenchmark {
    private static final double BALTIC_ZOOM = 6.9;
    private static final Position RIGA = new Position(56.95, 24.1);

    private final Basemap basemap = Basemap.bundled();
    private final TilePainter tiles = new TilePainter(basemap);
    private final BasemapPainter painter = new BasemapPainter(basemap);

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(BasemapBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    /** Has a state of its own, which reads nothing beforehand. */
    @State(Scope.Benchmark)
    public static class FreshJvm {
        @Benchmark
        @BenchmarkMode(Mode.SingleShotTime)
        @OutputTimeUnit(TimeUnit.MILLISECONDS)
        @Warmup(iterations = 0)
        @Measurement(iterations = 1)
        @Fork(10)
        public Object readCold() {
            return Basemap.bundled().landAt(BALTIC_ZOOM);
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Object readWarm() {
        return Basemap.bundled().landAt(BALTIC_ZOOM);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Object tileAtZoom6() {
        return tile(6);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Object tileAtZoom9() {
        return tile(9);
    }

    private BufferedImage tile(int zoom) {
        double tilesAcross = Math.pow(2, zoom);
        int column = (int) (Mercator.x(RIGA.longitude()) * tilesAcross);
        int row = (int) (Mercator.y(RIGA.latitude()) * tilesAcross);
        return tiles.paint(zoom, column, row, 512, BasemapStyle.LIGHT);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Object balticAt4k() {
        BufferedImage picture = new BufferedImage(3840, 2160, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.scale(2, 2);
        painter.paint(g, Viewport.fitting(Extent.BALTIC, 1920, 1080, 2), BasemapStyle.LIGHT);
        g.dispose();
        return picture;
    }
}
