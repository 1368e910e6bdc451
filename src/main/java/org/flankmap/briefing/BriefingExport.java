package org.flankmap.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapStyle;
import org.flankmap.posture.Posture;
import org.flankmap.reinforcement.Progress;
import org.flankmap.scenario.Scenario;
import org.flankmap.snapshot.PictureSize;
import org.flankmap.snapshot.PngText;
import org.flankmap.snapshot.Slides;
import org.flankmap.view.ViewWriter;

/** Writes a briefing to take away: a folder of numbered pictures, or one document. */
public final class BriefingExport {
    private final Basemap basemap;
    private final SlidePages pages;
    private final ViewWriter views;

    /** @param builtIn the scenarios that every reader has */
    public BriefingExport(Basemap basemap, Posture posture, List<Scenario> builtIn) {
        this.basemap = basemap;
        views = new ViewWriter(builtIn);
        pages = new SlidePages(posture);
    }

    /** Whether a path names a document rather than a folder for pictures. */
    public static boolean isDocument(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".pdf") || name.endsWith(".pptx");
    }

    /**
     * Writes the document, or the pictures into the folder, which is made where it is missing.
     *
     * @param style the look of all slides; empty for each slide's own
     * @throws org.flankmap.snapshot.PictureFile.UnwritableException with a sentence for the user
     * @throws IllegalArgumentException with a sentence for the user, where nothing can be written there
     * @throws CancellationException when nobody waits for it
     */
    public void write(Briefing briefing, Path target, PictureSize size, Optional<MapStyle> style, Progress progress) {
        if (briefing.size() == 0) {
            throw new IllegalArgumentException(
                    "the briefing \"" + briefing.title() + "\" has no slides; add one first");
        }
        if (isDocument(target)) {
            List<Slides.Slide> slides =
                    briefing.slides().stream().map(slide -> made(slide, style)).toList();
            new Slides(basemap).write(briefing.title(), slides, size, target, progress);
        } else {
            pictures(briefing, target, size, style, progress);
        }
    }

    private Slides.Slide made(Slide slide, Optional<MapStyle> style) {
        return new Slides.Slide(
                pages.page(slide),
                slide.notes(),
                style.orElse(slide.view().state().style()),
                slide.enlargement());
    }

    private void pictures(
            Briefing briefing, Path folder, PictureSize size, Optional<MapStyle> style, Progress progress) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    folder + " is a file; name a folder for the pictures, or a file ending in .pdf or .pptx");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new IllegalArgumentException("the folder " + folder + " cannot be made; choose another", refused);
        }
        Slides slides = new Slides(basemap);
        for (int i = 0; i < briefing.size(); i++) {
            Slide slide = briefing.slide(i);
            Map<String, String> metadata =
                    Map.of(PngText.VIEW, views.write(slide.view()).toString());
            slides.writePicture(
                    made(slide, style),
                    size,
                    folder.resolve(fileName(i, slide)),
                    metadata,
                    part(progress, i, briefing.size()));
        }
        progress.at(1);
    }

    /** The share of the whole that a slide's own share comes to. */
    private static Progress part(Progress whole, int index, int count) {
        return new Progress() {
            @Override
            public void at(double share) {
                whole.at((index + Math.min(share, 0.99)) / count);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }

    /** {@code 03-where-the-tripwire-stood.png}: in order in any listing, and safe in any file system. */
    static String fileName(int index, Slide slide) {
        String words = Normalizer.normalize(slide.title(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String shortened = words.length() > 50 ? words.substring(0, 50).replaceAll("-[^-]*$", "") : words;
        return String.format(Locale.ROOT, "%02d%s.png", index + 1, shortened.isEmpty() ? "" : "-" + shortened);
    }
}
