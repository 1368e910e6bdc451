package org.flankmap.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.flankmap.basemap.Basemap;
import org.flankmap.posture.JsonEntry;
import org.flankmap.posture.JsonText;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.reinforcement.Progress;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Scenario;
import org.flankmap.snapshot.PictureSize;
import org.flankmap.snapshot.PngText;
import org.flankmap.view.ViewReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingExportTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final List<Scenario> SCENARIOS = BuiltInScenarios.of(POSTURE).all();
    private static final Briefing BRIEFING = BuiltInBriefings.byId(
                    BuiltInBriefings.FROM_TRIPWIRE_TO_BRIGADE, POSTURE, SCENARIOS)
            .orElseThrow();
    private static final BriefingExport EXPORT = new BriefingExport(Basemap.bundled(), POSTURE, SCENARIOS);
    private static final PictureSize SMALL = new PictureSize(640, 360);

    @TempDir
    private Path folder;

    private static Briefing first(int slides) {
        return new Briefing(
                BRIEFING.title(), BRIEFING.subtitle(), BRIEFING.slides().subList(0, slides));
    }

    @Test
    void picturesAreNumberedAndCarryTheViewTheyShow() {
        Path target = folder.resolve("pictures");
        EXPORT.write(first(2), target, SMALL, Optional.empty(), Progress.SILENT);
        Path second = target.resolve("02-the-tripwire-one-battlegroup-in-each-state.png");
        assertThat(target.resolve("01-from-tripwire-to-brigade.png")).isRegularFile();
        String view = PngText.read(second).get(PngText.VIEW);
        JsonEntry entry = new JsonEntry("view", JsonText.parse("view", view.getBytes(StandardCharsets.UTF_8)));
        assertThat(new ViewReader(POSTURE, SCENARIOS).read(entry))
                .isEqualTo(BRIEFING.slide(1).view());
    }

    @Test
    void aDocumentHasEveryTitleAsText() throws IOException {
        Path file = folder.resolve("all.pdf");
        EXPORT.write(BRIEFING, file, SMALL, Optional.empty(), Progress.SILENT);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (Slide slide : BRIEFING.slides()) {
                assertThat(text).contains(slide.title());
            }
            assertThat(document.getNumberOfPages()).isEqualTo(BRIEFING.size());
        }
    }

    @Test
    void progressRunsFromNothingToAll() {
        List<Double> told = new ArrayList<>();
        EXPORT.write(first(2), folder.resolve("p"), SMALL, Optional.empty(), new Progress() {
            @Override
            public void at(double share) {
                told.add(share);
            }
        });
        assertThat(told).isSorted().endsWith(1.0).anyMatch(share -> share >= 0.5 && share < 1);
    }

    @Test
    void aCancelledDocumentLeavesNothingBehind() {
        Path file = folder.resolve("all.pdf");
        assertThatThrownBy(() -> EXPORT.write(BRIEFING, file, SMALL, Optional.empty(), new Progress() {
                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBriefingWithoutSlidesIsToldInASentence() {
        assertThatThrownBy(() -> EXPORT.write(Briefing.empty("Mine"), folder, SMALL, Optional.empty(), Progress.SILENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no slides");
    }

    @Test
    void aFileWhereTheFolderShouldBeIsToldInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> EXPORT.write(first(1), file, SMALL, Optional.empty(), Progress.SILENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name a folder");
        assertThat(file).hasContent("mine");
    }
}
