package org.flankmap.snapshot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.Legend;
import org.flankmap.cartography.MapFace;
import org.flankmap.cartography.MapFaces;
import org.flankmap.cartography.MapPainter;
import org.flankmap.cartography.MapPalette;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PageBox;
import org.flankmap.cartography.PanelPainter;
import org.flankmap.cartography.ScaleBar;
import org.flankmap.cartography.ScenePainter;
import org.flankmap.cartography.Wording;
import org.flankmap.geo.Viewport;

/**
 * Paints a page: title band, map with legend and scale bar, panel, line of sources. It lays out for a page of about 1920 by
 * 1080 logical pixels and draws them at as many device pixels as the picture has, so a larger picture is sharper, not
 * wider.
 */
public final class PagePainter {
    static final double TITLE_HEIGHT = 72;
    private static final double FOOT_HEIGHT = 30;
    private static final double PANEL_WIDTH = 470;
    private static final double MARGIN = 16;
    private static final double SMALLEST_SCALE = 0.8;

    private final Basemap basemap;
    private final MapStyle style;
    private final MapPalette palette;

    public PagePainter(Basemap basemap, MapStyle style) {
        this.basemap = basemap;
        this.style = style;
        palette = style.palette();
    }

    public BufferedImage paint(Page page, PictureSize size) {
        BufferedImage picture = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        double scale = scale(size);
        Graphics2D g = picture.createGraphics();
        g.scale(scale, scale);
        paint(g, page, size.width() / scale, size.height() / scale, scale);
        g.dispose();
        return picture;
    }

    /** Device pixels for a logical one: 1 for 1920x1080, 2 for 3840x2160; not so small that notes become unreadable. */
    static double scale(PictureSize size) {
        double byArea = Math.sqrt((double) size.width() * size.height() / (1920.0 * 1080.0));
        return Math.max(SMALLEST_SCALE, byArea);
    }

    /** Paints the page in logical pixels on any surface. */
    public void paint(Graphics2D g, Page page, double width, double height, double scale) {
        ScenePainter.prepare(g);
        g.setColor(palette.page());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double mapWidth = page.panel().isPresent() ? width - Math.min(PANEL_WIDTH, width * 0.4) : width;
        Rectangle2D map = new Rectangle2D.Double(0, TITLE_HEIGHT, mapWidth, height - TITLE_HEIGHT - FOOT_HEIGHT);
        title(g, page, width);
        page.panel().ifPresent(panel -> new PanelPainter(style, 1)
                .paint(g, panel, new Rectangle2D.Double(mapWidth, TITLE_HEIGHT, width - mapWidth, map.getHeight())));
        map(g, page, map, scale);
        foot(g, page, width, height);
        g.setColor(palette.rule());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(0, TITLE_HEIGHT, width, TITLE_HEIGHT));
        g.draw(new Line2D.Double(0, height - FOOT_HEIGHT, width, height - FOOT_HEIGHT));
        if (page.panel().isPresent()) {
            g.draw(new Line2D.Double(mapWidth, TITLE_HEIGHT, mapWidth, height - FOOT_HEIGHT));
        }
    }

    private void title(Graphics2D g, Page page, double width) {
        Wording title = Wording.title(style);
        Wording subtitle = Wording.subtitle(style);
        title.draw(g, page.title(), MARGIN + 4, 35);
        subtitle.draw(g, page.subtitle(), MARGIN + 4, 58);
        Wording date = Wording.date(style);
        date.draw(g, page.asOf(), width - MARGIN - 4 - date.width(page.asOf()), 35);
    }

    private void foot(Graphics2D g, Page page, double width, double height) {
        Wording note = Wording.note(style);
        note.drawShortened(g, page.sources(), MARGIN + 4, height - 10.5, width - 2 * MARGIN - 8);
    }

    private void map(Graphics2D g, Page page, Rectangle2D box, double scale) {
        MapFaces faces = page.faces();
        double half = Math.rint(box.getWidth() / 2);
        Rectangle2D left = new Rectangle2D.Double(box.getX(), box.getY(), half, box.getHeight());
        Rectangle2D right =
                new Rectangle2D.Double(box.getX() + half, box.getY(), box.getWidth() - half, box.getHeight());
        switch (faces.mode()) {
            case A, B, DIFFERENCE -> face(g, page, faces.main(), box, box, scale);
            case SWIPE -> {
                face(g, page, faces.other(), box, left, scale);
                face(g, page, faces.main(), box, right, scale);
                divider(g, left, right);
            }
            case SIDE_BY_SIDE -> {
                face(g, page, faces.other(), left, left, scale);
                face(g, page, faces.main(), right, right, scale);
                divider(g, left, right);
            }
        }
    }

    /** The line between A and B, and whose side is which. */
    private void divider(Graphics2D g, Rectangle2D left, Rectangle2D right) {
        g.setColor(palette.ink());
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(right.getX(), right.getY(), right.getX(), right.getMaxY()));
        side(g, "A", left.getMaxX() - 50, left.getY() + MARGIN, palette.a());
        side(g, "B", right.getX() + 10, right.getY() + MARGIN, palette.b());
    }

    private void side(Graphics2D g, String letter, double x, double y, Color accent) {
        PageBox.paint(g, x, y, 40, 34, palette, 1);
        g.setColor(accent);
        g.fill(new Rectangle2D.Double(x, y + 30, 40, 4));
        Wording date = Wording.date(style);
        date.draw(g, letter, x + 20 - date.width(letter) / 2, y + 24);
    }

    /**
     * Paints one map.
     *
     * @param whole what the view fills
     * @param part what is seen of it, for legend and labels too
     */
    private void face(Graphics2D g, Page page, MapFace face, Rectangle2D whole, Rectangle2D part, double scale) {
        Viewport view = Viewport.fitting(page.extent(), whole.getWidth(), whole.getHeight(), scale);
        AffineTransform before = g.getTransform();
        Shape clip = g.getClip();
        g.clip(part);
        g.translate(whole.getX(), whole.getY());
        MapPainter painter = new MapPainter(basemap, style, 1);
        MapScene scene = painter.compose(view, face.content());
        Legend legend = Legend.of(scene, face, style, 1);
        double shift = part.getX() - whole.getX();
        Corners corners = new Corners(shift, part.getWidth(), part.getHeight(), MARGIN, scene);
        ScaleBar bar = ScaleBar.of(view, 150);
        Rectangle2D scaleBox = new Rectangle2D.Double(0, 0, bar.length() + 70, 30);
        List<Rectangle2D> reserved = new ArrayList<>();
        if (!legend.isEmpty()) {
            reserved.add(corners.take(legend.size().width(), legend.size().height()));
        }
        reserved.add(corners.take(scaleBox.getWidth(), scaleBox.getHeight()));
        painter.paint(g, view, face, reserved);
        if (!legend.isEmpty()) {
            legend.paint(g, reserved.get(0).getX(), reserved.get(0).getY());
        }
        scaleBar(g, bar, reserved.get(reserved.size() - 1));
        g.setTransform(before);
        g.setClip(clip);
    }

    private void scaleBar(Graphics2D g, ScaleBar bar, Rectangle2D box) {
        PageBox.paint(g, box.getX(), box.getY(), box.getWidth(), box.getHeight(), palette, 1);
        bar.paint(g, box.getX() + 12, box.getY() + 19, palette, 1);
    }
}
