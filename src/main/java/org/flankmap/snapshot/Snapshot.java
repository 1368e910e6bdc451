package org.flankmap.snapshot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapStyle;
import org.flankmap.geo.Extent;
import org.flankmap.reinforcement.Progress;

/** Paints a page and writes it to a file, whole or not at all. */
public final class Snapshot {
    private final Basemap basemap;
    private final MapStyle style;
    private final double enlargement;

    public Snapshot(Basemap basemap, MapStyle style) {
        this(basemap, style, 1);
    }

    /** @param enlargement how much larger than on a workstation symbols, strokes and type are, 1 to 2.5 */
    public Snapshot(Basemap basemap, MapStyle style, double enlargement) {
        this.basemap = basemap;
        this.style = style;
        this.enlargement = enlargement;
    }

    /** Lays the page out for a picture; what comes back draws it in the picture's pixels, as often as wanted. */
    public Consumer<Graphics2D> painting(Page page, PictureSize size) {
        return new PagePainter(basemap, style).painting(page, size, slide(page).scale(size));
    }

    /** The box of the map on a page as a format has it, logical pixels of the page: where one shows what of the land. */
    public Rectangle2D mapBox(Page page, PictureSize size, PictureFormat format) {
        return Slides.mapBox(slide(page), size, format);
    }

    private Slides.Slide slide(Page page) {
        return new Slides.Slide(page, "", style, enlargement);
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
        Slides.Slide slide = slide(page);
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
        double scale = slide(page).scale(size);
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
