package org.flankmap.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.geo.Extent;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What exports take in a warm program, from the page to the file on disk: a picture of 3840 by 2160, the largest picture in a
 * heap of 1 GB, a briefing of ten different slides as PDF and as PPTX.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-Djava.awt.headless=true"})
public class SnapshotBenchmark {
    private static final PictureSize SLIDE = new PictureSize(1920, 1080);

    private final Basemap basemap = Basemap.bundled();
    private final List<Slides.Slide> slides = new ArrayList<>();
    private Path folder;

    @Setup
    public void compose() throws IOException {
        folder = Files.createTempDirectory("snapshot-benchmark");
        Posture posture = PostureReader.bundled();
        BuiltInScenarios scenarios = BuiltInScenarios.of(posture);
        Situation before = Situation.of(posture, scenarios.tripwire());
        Situation now = Situation.of(posture, scenarios.today());
        for (Extent extent : List.of(Extent.BALTIC, Extent.FLANK)) {
            for (MapMode mode : MapMode.values()) {
                boolean panel = slides.size() % 2 == 0;
                slides.add(new Slides.Slide(
                        Pages.of(before, now, mode, Layer.all(), extent, panel),
                        "Say this.",
                        MapStyle.LIGHT,
                        Slides.PROJECTOR));
            }
        }
    }

    @TearDown
    public void sweep() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Benchmark
    public void pngAt4k() {
        picture(new PictureSize(3840, 2160));
    }

    @Benchmark
    public void pngOf64Megapixels() {
        picture(new PictureSize(10_000, 6_400));
    }

    private void picture(PictureSize size) {
        new Snapshot(basemap, MapStyle.LIGHT).write(slides.get(1).page(), size, folder.resolve("map.png"));
    }

    @Benchmark
    public void pdfOfTenSlides() {
        document("briefing.pdf");
    }

    @Benchmark
    public void pptxOfTenSlides() {
        document("briefing.pptx");
    }

    private void document(String name) {
        new Slides(basemap).write("Briefing", slides, SLIDE, folder.resolve(name));
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(SnapshotBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
