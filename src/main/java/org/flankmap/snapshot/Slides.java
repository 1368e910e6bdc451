package org.flankmap.snapshot;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapPalette;
import org.flankmap.cartography.MapStyle;

/** Writes pages as the slides of one document, or each as a picture. */
public final class Slides {
    /** How much larger than on a workstation a room needs everything: the body of the panel becomes 26 px at 1080p. */
    public static final double PROJECTOR = 1.85;

    /** The pictures of a slide show: twice what a projector of 1920 by 1080 shows. */
    private static final int PIXELS_A_POINT = 4;

    private final MapPalette palette;
    private final PagePainter painter;
    private final double enlargement;

    /** @param enlargement how much larger than on a workstation symbols, strokes and type are, 1 to 2.5 */
    public Slides(Basemap basemap, MapStyle style, double enlargement) {
        palette = style.palette();
        painter = new PagePainter(basemap, style);
        this.enlargement = enlargement;
    }

    /**
     * A page and what the speaker says to it.
     *
     * @param notes for the speaker; empty for none
     */
    public record Slide(Page page, String notes) {}

    /**
     * Writes all slides into one PDF or PPTX.
     *
     * @throws PictureFile.UnwritableException with a sentence for the user; an older file is as it was
     */
    public void write(String title, List<Slide> slides, PictureSize size, Path file) {
        switch (PictureFormat.of(file)) {
            case PDF -> {
                List<Sheet> sheets =
                        slides.stream().map(slide -> sheet(slide.page(), size)).toList();
                PictureFile.write(file, out -> PdfFile.write(title, sheets, out));
            }
            case PPTX -> {
                int width = (int) Math.round((double) PptxFile.HEIGHT * size.width() / size.height());
                Iterable<PptxFile.Slide> shown =
                        () -> slides.stream().map(slide -> slide(slide, width)).iterator();
                PictureFile.write(file, out -> PptxFile.write(shown, width, palette.ink(), palette.page(), out));
            }
            case PNG, SVG -> throw new IllegalArgumentException(file + " holds one slide only; name a .pdf or .pptx");
        }
    }

    /** The picture of one slide as a PNG file. */
    public void writePicture(Page page, PictureSize size, Path file) {
        BufferedImage picture = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        paint(picture, page, enlargement * PagePainter.scale(size));
        PictureFile.write(file, out -> Png.write(picture, Snapshot.texts(page), out));
    }

    Sheet sheet(Page page, PictureSize size) {
        double scale = PagePainter.scale(size);
        double width = size.width() / scale;
        double height = size.height() / scale;
        return new Sheet(width, height, size.pointsPerLogicalPixel(), g -> {
            g.scale(enlargement, enlargement);
            painter.paint(g, page, width / enlargement, height / enlargement, enlargement);
        });
    }

    /** The page's words as text and the rest as a picture, at four pixels for each point of the slide. */
    private PptxFile.Slide slide(Slide slide, int width) {
        Page page = slide.page();
        PageOptions options = page.options();
        BufferedImage picture = new BufferedImage(
                width * PIXELS_A_POINT,
                PptxFile.pictureHeight(options.classification()) * PIXELS_A_POINT,
                BufferedImage.TYPE_INT_RGB);
        Page rest = page.with(
                options.without(Piece.TITLE, Piece.SUBTITLE, Piece.DATE).classified(Optional.empty()));
        paint(picture, rest, enlargement * PIXELS_A_POINT * PptxFile.HEIGHT / 1080.0);
        return new PptxFile.Slide(
                page.title(), page.subtitle() + "   " + page.asOf(), slide.notes(), options.classification(), picture);
    }

    private void paint(BufferedImage picture, Page page, double scale) {
        Graphics2D g = picture.createGraphics();
        g.scale(scale, scale);
        painter.paint(g, page, picture.getWidth() / scale, picture.getHeight() / scale, scale);
        g.dispose();
    }
}
