package org.flankmap.snapshot;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapStyle;
import org.flankmap.geo.Extent;
import org.flankmap.reinforcement.Progress;

/** Paints a page and writes it to a file, whole or not at all. */
public final class Snapshot {
    private final Basemap basemap;
    private final MapStyle style;

    public Snapshot(Basemap basemap, MapStyle style) {
        this.basemap = basemap;
        this.style = style;
    }

    /** As {@link #write(Page, PictureSize, Path, Map, Progress)}, with nothing to add and nobody watching. */
    public void write(Page page, PictureSize size, Path file) {
        write(page, size, file, Map.of(), Progress.SILENT);
    }

    /**
     * Writes the picture of a page in the format that the file's ending names. A size in pixels is that of a PNG; vectors
     * and slide shows take its shape.
     *
     * @param metadata what a PNG says of itself besides what the page says, by keyword in Latin letters, in order: such
     *     as the view it shows; {@link PngText} reads it back
     * @throws PictureFile.UnwritableException with a sentence for the user; an older file is as it was
     * @throws CancellationException when the progress says that nobody waits for it; an older file is as it was
     */
    public void write(Page page, PictureSize size, Path file, Map<String, String> metadata, Progress progress) {
        PictureFormat format = PictureFormat.of(file);
        PictureFile.check(file);
        Slides slides = new Slides(basemap);
        Slides.Slide slide = Slides.Slide.plain(page, style);
        switch (format) {
            case PNG -> slides.writePicture(slide, size, file, metadata, progress);
            case SVG -> PictureFile.write(file, out -> SvgFile.write(slides.sheet(slide, size), out));
            case PDF, PPTX -> slides.write(page.title(), List.of(slide), size, file, progress);
        }
    }

    /**
     * Writes a PNG with a world file beside it, so that other maps can place it: {@code map.png}, {@code map.pgw} and
     * {@code map.prj}.
     *
     * @throws IllegalArgumentException with a sentence for the user where the file is no PNG or the page has two maps
     * @throws PictureFile.UnwritableException with a sentence for the user; an older file is as it was
     * @throws CancellationException when the progress says that nobody waits for it; older files are as they were
     */
    public void writeWithWorldFile(
            Page page, PictureSize size, Path file, Map<String, String> metadata, Progress progress) {
        if (PictureFormat.of(file) != PictureFormat.PNG) {
            throw new IllegalArgumentException("a world file lies beside a PNG only; name a file that ends in .png");
        }
        double scale = PagePainter.scale(size);
        LaidOutPage laidOut =
                new PagePainter(basemap, style).layOut(page, size.width() / scale, size.height() / scale, scale);
        WorldFile world = WorldFile.of(laidOut, scale);
        WorldFile.check(file);
        write(page, size, file, metadata, progress);
        world.writeBeside(file);
    }

    /** What a file says of itself: what can be read on the page, and its facts. */
    static Map<String, String> texts(Page page) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", page.title());
        texts.put("Description", page.subtitle() + ". " + page.asOf());
        texts.put("Source", page.sources());
        texts.putAll(page.facts());
        Extent extent = page.extent();
        texts.put(
                "Extent",
                extent.west() + "," + extent.south() + "," + extent.east() + "," + extent.north()
                        + " (W,S,E,N in degrees)");
        texts.put("Software", "Flankmap");
        return texts;
    }
}
