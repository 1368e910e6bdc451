package org.flankmap.briefing;

import java.awt.Graphics2D;
import org.flankmap.basemap.Basemap;
import org.flankmap.posture.Posture;
import org.flankmap.snapshot.LaidOutPage;
import org.flankmap.snapshot.PagePainter;
import org.flankmap.snapshot.Slides;
import org.flankmap.view.Figures;

/** Paints slides for a screen: a small one beside the map as well as a large one in a room, the same at every size. */
public final class SlidePainter {
    private final Basemap basemap;
    private final Posture posture;
    private final SlidePages pages;

    public SlidePainter(Basemap basemap, Posture posture) {
        this.basemap = basemap;
        this.posture = posture;
        pages = new SlidePages(posture);
    }

    /**
     * A slide whose parts have their places.
     *
     * @param figures what its view comes to
     * @param scale device pixels for a logical pixel of the page
     */
    public record LaidOut(Slide slide, Figures figures, LaidOutPage page, double scale) {
        /** Paints it in device pixels. */
        public void paint(Graphics2D g) {
            g.scale(scale, scale);
            page.paint(g);
        }
    }

    /**
     * Works a slide out and lays it out; takes some hundred milliseconds, so not on a window's thread.
     *
     * @param width device pixels
     * @param height device pixels
     */
    public LaidOut layOut(Slide slide, int width, int height) {
        Figures figures = Figures.of(posture, slide.view().state());
        double scale = slide.enlargement() * Slides.proportion(width, height);
        PagePainter painter = new PagePainter(basemap, slide.view().state().style());
        LaidOutPage page = painter.layOut(pages.page(slide, figures), width / scale, height / scale, scale);
        return new LaidOut(slide, figures, page, scale);
    }
}
