package org.flankmap.snapshot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapPalette;
import org.flankmap.cartography.MapStyle;
import org.flankmap.reinforcement.Progress;

/** Writes pages as the slides of one document, or each as a picture. */
public final class Slides {
    /** How much larger than on a workstation a room needs everything: the smallest type becomes 24 px at 1080p. */
    public static final double PROJECTOR = 2;

    /** The pictures of a slide show: twice what a projector of 1920 by 1080 shows. */
    private static final int PIXELS_A_POINT = 4;

    private final Basemap basemap;

    public Slides(Basemap basemap) {
        this.basemap = basemap;
    }

    /**
     * A page, how it is shown and what the speaker says to it.
     *
     * @param notes for the speaker; empty for none
     * @param enlargement how much larger than on a workstation symbols, strokes and type are, 1 to 2.5
     */
    public record Slide(Page page, String notes, MapStyle style, double enlargement) {
        /** Device pixels for a logical one: a slide is the same at every size, a plain page stays readable when small. */
        double scale(PictureSize size) {
            return enlargement == 1 ? PagePainter.scale(size) : enlargement * proportion(size.width(), size.height());
        }
    }

    /** As {@link #write(String, List, PictureSize, Path, Progress)}, with nobody watching. */
    public void write(String title, List<Slide> slides, PictureSize size, Path file) {
        write(title, slides, size, file, Progress.SILENT);
    }

    /**
     * Writes all slides into one PDF or PPTX.
     *
     * @throws PictureFile.UnwritableException with a sentence for the user; an older file is as it was
     * @throws CancellationException when the progress says that nobody waits for it; an older file is as it was
     */
    public void write(String title, List<Slide> slides, PictureSize size, Path file, Progress progress) {
        PictureFormat format = PictureFormat.of(file);
        switch (format) {
            case PDF -> {
                Iterable<Sheet> sheets = told(slides, slide -> sheet(slide, size), progress);
                PictureFile.write(file, out -> PdfFile.write(title, sheets, out));
            }
            case PPTX -> {
                int width = slideWidth(size);
                Iterable<PptxFile.Slide> shown = told(slides, slide -> slide(slide, width, progress), progress);
                MapPalette palette = slides.get(0).style().palette();
                PictureFile.write(file, out -> PptxFile.write(shown, width, palette.ink(), palette.page(), out));
            }
            case PNG, SVG -> throw new IllegalArgumentException(file + " holds one slide only; name a .pdf or .pptx");
        }
        progress.at(1);
    }

    /** Points: a slide show takes the shape of a size. */
    private static int slideWidth(PictureSize size) {
        return (int) Math.round((double) PptxFile.HEIGHT * size.width() / size.height());
    }

    /** The picture on each slide of a show without a classification. */
    static PictureSize slidePicture(PictureSize size) {
        return slidePicture(slideWidth(size), Optional.empty());
    }

    private static PictureSize slidePicture(int width, Optional<Classification> classification) {
        return new PictureSize(width * PIXELS_A_POINT, PptxFile.pictureHeight(classification) * PIXELS_A_POINT);
    }

    /** How large a picture of so many pixels is beside one of 1920 by 1080: a slide's words grow with it. */
    public static double proportion(int width, int height) {
        return Math.sqrt((double) width * height / (1920.0 * 1080.0));
    }

    /** Makes each slide only when it is its turn, and says before each how far it is. */
    private static <T> Iterable<T> told(List<Slide> slides, Function<Slide, T> making, Progress progress) {
        return () -> IntStream.range(0, slides.size())
                .mapToObj(i -> {
                    progress.at((double) i / slides.size());
                    Cancelling.check(progress);
                    return making.apply(slides.get(i));
                })
                .iterator();
    }

    /**
     * The picture of one slide as a PNG file.
     *
     * @param metadata what the file says of itself besides what the page says, by keyword
     * @throws CancellationException when the progress says that nobody waits for it; an older file is as it was
     */
    public void writePicture(
            Slide slide, PictureSize size, Path file, Map<String, String> metadata, Progress progress) {
        PictureFile.check(file);
        Consumer<Graphics2D> painting = painter(slide).painting(slide.page(), size, slide.scale(size));
        Map<String, String> texts = Snapshot.texts(slide.page());
        texts.putAll(metadata);
        PictureFile.write(file, out -> Png.write(size, painting, texts, progress, out));
    }

    private PagePainter painter(Slide slide) {
        return new PagePainter(basemap, slide.style());
    }

    Sheet sheet(Slide slide, PictureSize size) {
        double scale = PagePainter.scale(size);
        double enlargement = slide.scale(size) / scale;
        double width = size.width() / scale;
        double height = size.height() / scale;
        return new Sheet(width, height, size.pointsPerLogicalPixel(), g -> {
            g.scale(enlargement, enlargement);
            painter(slide).paint(g, slide.page(), width / enlargement, height / enlargement, enlargement);
        });
    }

    /** What a show has as a picture. */
    private static Page withoutWords(Page page) {
        return page.with(
                page.options().without(Piece.TITLE, Piece.SUBTITLE, Piece.DATE).classified(Optional.empty()));
    }

    /** Device pixels for a logical one in the pictures of a show. */
    private static double showScale(Slide slide) {
        return slide.enlargement() * PIXELS_A_POINT * PptxFile.HEIGHT / 1080.0;
    }

    /** The box of the map, logical pixels of the page; in a show those of its picture. */
    static Rectangle2D mapBox(Slide slide, PictureSize size, PictureFormat format) {
        boolean show = format == PictureFormat.PPTX;
        Page page = show ? withoutWords(slide.page()) : slide.page();
        PictureSize picture =
                show ? slidePicture(slideWidth(size), slide.page().options().classification()) : size;
        double scale = show ? showScale(slide) : slide.scale(size);
        double width = picture.width() / scale;
        int sourceLines = LaidOutPage.sourceLines(page, slide.style(), width).size();
        return PageFrame.of(page, sourceLines, width, picture.height() / scale).map();
    }

    /** The page's words as text and the rest as a picture, at four pixels for each point of the slide. */
    private PptxFile.Slide slide(Slide slide, int width, Progress progress) {
        Page page = slide.page();
        PageOptions options = page.options();
        PictureSize size = slidePicture(width, options.classification());
        double scale = showScale(slide);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            Png.write(
                    size,
                    painter(slide).painting(withoutWords(page), size, scale),
                    Map.of(),
                    Cancelling.only(progress),
                    png);
        } catch (IOException memoryFull) {
            throw new UncheckedIOException(memoryFull);
        }
        return new PptxFile.Slide(
                page.title(),
                page.subtitle() + "   " + page.asOf(),
                slide.notes(),
                options.classification(),
                png.toByteArray());
    }
}
