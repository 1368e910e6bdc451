package org.flankmap.snapshot;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapPalette;
import org.flankmap.cartography.MapStyle;

/** Writes pages as the slides of one document, or each as a picture. */
public final class Slides {
    /** How much larger than on a workstation a room needs everything: the body of the panel becomes 26 px at 1080p. */
    public static final double PROJECTOR = 1.85;

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
                Iterable<PptxFile.Slide> shown = () -> slides.stream()
                        .map(slide -> new PptxFile.Slide(
                                slide.page().title(),
                                slide.page().subtitle() + "   " + slide.page().asOf(),
                                slide.notes(),
                                belowTitle(slide.page())))
                        .iterator();
                PictureFile.write(file, out -> PptxFile.write(shown, palette.ink(), palette.page(), out));
            }
            case PNG, SVG -> throw new IllegalArgumentException(file + " holds one slide only; name a .pdf or .pptx");
        }
    }

    /** The picture of one slide as a PNG file. */
    public void writePicture(Page page, PictureSize size, Path file) {
        BufferedImage picture = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        paint(picture, page, 0);
        PictureFile.write(file, out -> Png.write(picture, Snapshot.texts(page), out));
    }

    Sheet sheet(Page page, PictureSize size) {
        double scale = PagePainter.scale(size);
        double width = size.width() / scale;
        double height = size.height() / scale;
        return new Sheet(width, height, g -> {
            g.scale(enlargement, enlargement);
            painter.paint(g, page, width / enlargement, height / enlargement, enlargement);
        });
    }

    /** The page without its title, which a slide show writes as text; four pixels for each point of the slide. */
    private BufferedImage belowTitle(Page page) {
        BufferedImage picture = new BufferedImage(
                PptxFile.WIDTH * 4, (PptxFile.HEIGHT - PptxFile.BAND) * 4, BufferedImage.TYPE_INT_RGB);
        paint(picture, page, PagePainter.TITLE_HEIGHT);
        return picture;
    }

    private void paint(BufferedImage picture, Page page, double hidden) {
        double scale = enlargement * picture.getWidth() / 1920.0;
        Graphics2D g = picture.createGraphics();
        g.scale(scale, scale);
        g.translate(0, -hidden);
        painter.paint(g, page, picture.getWidth() / scale, picture.getHeight() / scale + hidden, scale);
        g.dispose();
    }
}
