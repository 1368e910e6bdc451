package org.flankmap.snapshot;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapStyle;
import org.flankmap.geo.Extent;

/** Paints a page and writes it to a file, whole or not at all. */
public final class Snapshot {
    private final Basemap basemap;
    private final MapStyle style;

    public Snapshot(Basemap basemap, MapStyle style) {
        this.basemap = basemap;
        this.style = style;
    }

    /**
     * Writes the picture of a page in the format that the file's ending names. A size in pixels is that of a PNG; vectors
     * take its shape, and a slide show is always 16 to 9.
     *
     * @throws PictureFile.UnwritableException with a sentence for the user; an older file is as it was
     */
    public void write(Page page, PictureSize size, Path file) {
        PictureFormat format = PictureFormat.of(file);
        PictureFile.check(file);
        switch (format) {
            case PNG -> {
                BufferedImage picture = new PagePainter(basemap, style).paint(page, size);
                PictureFile.write(file, out -> Png.write(picture, texts(page), out));
            }
            case SVG -> PictureFile.write(file, out -> SvgFile.write(sheet(page, size), out));
            case PDF, PPTX ->
                new Slides(basemap, style, 1).write(page.title(), List.of(new Slides.Slide(page, "")), size, file);
        }
    }

    private Sheet sheet(Page page, PictureSize size) {
        return new Slides(basemap, style, 1).sheet(page, size);
    }

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
