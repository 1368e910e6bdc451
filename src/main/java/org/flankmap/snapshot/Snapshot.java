package org.flankmap.snapshot;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapStyle;

/** Paints a page and writes it to a PNG file, whole or not at all. */
public final class Snapshot {
    private final Basemap basemap;
    private final MapStyle style;

    public Snapshot(Basemap basemap, MapStyle style) {
        this.basemap = basemap;
        this.style = style;
    }

    /**
     * Writes the picture of a page.
     *
     * @throws PictureFile.UnwritableException with a sentence for the user; an older file is as it was
     */
    public void write(Page page, PictureSize size, Path file) {
        PictureFile.check(file);
        BufferedImage picture = new PagePainter(basemap, style).paint(page, size);
        PictureFile.write(file, out -> Png.write(picture, texts(page), out));
    }

    private static Map<String, String> texts(Page page) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", page.title());
        texts.put("Description", page.subtitle() + ". " + page.asOf());
        texts.put("Source", page.sources());
        texts.put("Software", "Flankmap");
        return texts;
    }
}
