package org.flankmap.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.geo.Extent;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.reinforcement.Progress;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
    private static final Basemap BASEMAP = Basemap.bundled();

    private static final LocalDate FIRST = LocalDate.of(2022, 2, 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"PNG,1280,720", "PNG,3840,2160", "SVG,1920,1080", "PDF,1920,1080", "PPTX,1920,1080"})
    void theFileIsAboutAsLargeAsWasTold(PictureFormat format, int width, int height) throws IOException {
        PictureSize size = new PictureSize(width, height);
        Path file = folder.resolve("map." + format.name().toLowerCase(Locale.ROOT));
        new Snapshot(BASEMAP, MapStyle.LIGHT).write(PageOptionsTest.page(MapMode.B), size, file);
        long told = Estimate.of(size, format, 1).bytes();
        assertThat(Files.size(file)).isBetween(told / 2, told * 2);
    }

    @ParameterizedTest
    @CsvSource({"640,360,1", "640,360,6"})
    void anAnimationIsAboutAsLargeAsWasTold(int width, int height, int frames) throws IOException {
        PictureSize size = new PictureSize(width, height);
        Posture posture = PostureReader.bundled();
        Situation before = Situation.of(posture, Scenario.recorded(FIRST));
        Sequence sequence = new Sequence(frames, index -> {
            Situation now = Situation.of(posture, Scenario.recorded(FIRST.plusMonths(3L * index)));
            return Pages.of(before, now, MapMode.B, Layer.all(), Extent.BALTIC, true);
        });
        Path file = folder.resolve("moving.gif");
        new Animation(BASEMAP, MapStyle.LIGHT).write(sequence, size, file, Duration.ofMillis(500), Progress.SILENT);
        long told = Estimate.ofAnimation(size, frames).bytes();
        assertThat(Files.size(file)).isBetween(told / 2, told * 2);
    }

    @Test
    void theLargestPictureNeedsAFractionOfAGigabyte() {
        PictureSize largest = new PictureSize(10_000, 6_400);
        assertThat(Estimate.of(largest, PictureFormat.PNG, 1).memory()).isLessThan(200_000_000);
    }

    @Test
    void theUserIsToldPixelsSizeAndMemory() {
        assertThat(Estimate.of(new PictureSize(3840, 2160), PictureFormat.PNG, 1)
                        .sentence())
                .matches("3840 × 2160 pixels, about 1\\.4 MB, \\d+ MB of memory");
    }
}
