package org.flankmap.snapshot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapFace;
import org.flankmap.cartography.MapFaces;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapPainter;
import org.flankmap.cartography.MapStyle;

/**
 * Paints a page. It lays out for a page of about 1920 by 1080 logical pixels and draws them at as many device pixels as the
 * picture has, so a larger picture is sharper, not wider.
 */
public final class PagePainter {
    private static final double SMALLEST_SCALE = 0.8;

    private final MapStyle style;
    private final MapPainter painter;

    public PagePainter(Basemap basemap, MapStyle style) {
        this.style = style;
        painter = new MapPainter(basemap, style, 1);
    }

    public BufferedImage paint(Page page, PictureSize size) {
        BufferedImage picture = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        painting(page, size, scale(size)).accept(g);
        g.dispose();
        return picture;
    }

    /** Lays the page out for a picture; what comes back draws it in the picture's pixels, as often as wanted. */
    Consumer<Graphics2D> painting(Page page, PictureSize size, double scale) {
        LaidOutPage laidOut = layOut(page, size.width() / scale, size.height() / scale, scale);
        return g -> {
            g.scale(scale, scale);
            laidOut.paint(g);
        };
    }

    /** Device pixels for a logical one: 1 for 1920x1080, 2 for 3840x2160; not so small that notes become unreadable. */
    static double scale(PictureSize size) {
        return Math.max(SMALLEST_SCALE, Slides.proportion(size.width(), size.height()));
    }

    /** Paints the page in logical pixels on any surface. */
    public void paint(Graphics2D g, Page page, double width, double height, double scale) {
        layOut(page, width, height, scale).paint(g);
    }

    /** Gives every part of the page its place, for a page of so many logical pixels. */
    public LaidOutPage layOut(Page page, double width, double height, double scale) {
        PageFrame frame =
                PageFrame.of(page, LaidOutPage.sourceLines(page, style, width).size(), width, height);
        return new LaidOutPage(page, frame, maps(page, frame.map(), scale), style, width, height);
    }

    private List<LaidOutMap> maps(Page page, Rectangle2D box, double scale) {
        MapFaces faces = page.faces();
        double share = faces.mode() == MapMode.SWIPE ? page.split() : Page.MIDDLE;
        double half = Math.rint(box.getWidth() * share);
        Rectangle2D left = new Rectangle2D.Double(box.getX(), box.getY(), half, box.getHeight());
        Rectangle2D right =
                new Rectangle2D.Double(box.getX() + half, box.getY(), box.getWidth() - half, box.getHeight());
        return switch (faces.mode()) {
            case A, B, DIFFERENCE -> List.of(map(page, faces.main(), box, box, scale));
            case SWIPE -> {
                Page plain = withoutWhatBothShare(page);
                yield List.of(map(plain, faces.other(), box, left, scale), map(page, faces.main(), box, right, scale));
            }
            case SIDE_BY_SIDE -> {
                Page plain = withoutWhatBothShare(page);
                yield List.of(
                        map(plain, faces.other(), left, left, scale), map(page, faces.main(), right, right, scale));
            }
        };
    }

    /** Two maps have a scale, a north and a logo in common. */
    private static Page withoutWhatBothShare(Page page) {
        return page.with(page.options().without(Piece.SCALE_BAR, Piece.NORTH_ARROW, Piece.LOGO));
    }

    private LaidOutMap map(Page page, MapFace face, Rectangle2D whole, Rectangle2D part, double scale) {
        return new LaidOutMap(page, face, whole, part, scale, style, painter);
    }
}
