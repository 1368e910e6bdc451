package org.flankmap.snapshot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.cartography.Legend;
import org.flankmap.cartography.MapFace;
import org.flankmap.cartography.MapPainter;
import org.flankmap.cartography.MapPalette;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PageBox;
import org.flankmap.cartography.ScaleBar;
import org.flankmap.geo.Viewport;

/** One map of a page with what lies in its corners, ready to be painted, whole or part by part. */
public final class LaidOutMap {
    static final double MARGIN = 16;
    static final double BADGE_WIDTH = 40;
    static final double BADGE_HEIGHT = 34;
    static final double BADGE_GAP = 10;
    private static final double LONGEST_BAR = 150;
    private static final double LOGO_PADDING = 8;

    private final Rectangle2D whole;
    private final Rectangle2D part;
    private final MapStyle style;
    private final MapPainter painter;
    private final MapFace face;
    private final MapScene scene;
    private final Legend legend;
    private final ScaleBar bar;
    private final Optional<Logo> logo;
    private final Map<Piece, Rectangle2D> corners = new EnumMap<>(Piece.class);

    /**
     * @param whole what the view fills, logical pixels of the page
     * @param part what is seen of it, for legend and labels too
     * @param scale device pixels for a logical pixel
     */
    LaidOutMap(
            Page page,
            MapFace face,
            Rectangle2D whole,
            Rectangle2D part,
            double scale,
            MapStyle style,
            MapPainter painter) {
        this.whole = whole;
        this.part = part;
        this.style = style;
        this.painter = painter;
        this.face = face;
        Viewport view = Viewport.fitting(page.extent(), whole.getWidth(), whole.getHeight(), scale);
        MapScene first = painter.compose(view, face.content());
        legend = Legend.of(first, face, style, 1);
        bar = ScaleBar.of(view, LONGEST_BAR);
        logo = PageFrame.logoAbove(page.options())
                ? Optional.empty()
                : page.options().shownLogo();
        Corners free = new Corners(part.getX() - whole.getX(), part.getWidth(), part.getHeight(), MARGIN, first);
        badge(page, face).ifPresent(free::block);
        place(page.options(), free);
        scene = painter.compose(view, face, List.copyOf(corners.values()));
    }

    /** Where the letter of A or B lies in its map, beside the line between them; empty where one map stands alone. */
    private Optional<Rectangle2D> badge(Page page, MapFace face) {
        if (!page.faces().mode().divided()) {
            return Optional.empty();
        }
        boolean right = face == page.faces().main();
        double x = right ? part.getX() + BADGE_GAP : part.getMaxX() - BADGE_GAP - BADGE_WIDTH;
        return Optional.of(new Rectangle2D.Double(x - whole.getX(), MARGIN, BADGE_WIDTH, BADGE_HEIGHT));
    }

    /** Pieces with a corner chosen come first, so that the others keep clear of them; what is wider than the map is left out. */
    private void place(PageOptions options, Corners free) {
        Map<Piece, Legend.Size> sizes = sizes();
        List<Piece> order = new ArrayList<>(sizes.keySet());
        double room = part.getWidth() - 2 * MARGIN;
        order.removeIf(piece -> !options.shows(piece) || sizes.get(piece).width() > room);
        order.sort((one, other) -> Boolean.compare(
                options.corner(other).isPresent(), options.corner(one).isPresent()));
        for (Piece piece : order) {
            Legend.Size size = sizes.get(piece);
            corners.put(piece, free.take(size.width(), size.height(), options.corner(piece)));
        }
    }

    private Map<Piece, Legend.Size> sizes() {
        Map<Piece, Legend.Size> sizes = new EnumMap<>(Piece.class);
        if (!legend.isEmpty()) {
            sizes.put(Piece.LEGEND, legend.size());
        }
        sizes.put(Piece.SCALE_BAR, new Legend.Size(bar.length() + 70, 30));
        sizes.put(Piece.NORTH_ARROW, new Legend.Size(NorthArrow.WIDTH, NorthArrow.HEIGHT));
        logo.ifPresent(shown -> {
            Legend.Size size = LogoPainter.size(shown);
            sizes.put(Piece.LOGO, new Legend.Size(size.width() + 2 * LOGO_PADDING, size.height() + 2 * LOGO_PADDING));
        });
        return sizes;
    }

    /** Which corner each piece came to lie in. */
    Map<Piece, Corner> corners() {
        Map<Piece, Corner> taken = new EnumMap<>(Piece.class);
        double middle = part.getCenterX() - whole.getX();
        corners.forEach((piece, box) ->
                taken.put(piece, Corner.of(box.getCenterX() < middle, box.getCenterY() < part.getHeight() / 2)));
        return taken;
    }

    /** The view, which fills {@link #whole}. */
    Viewport view() {
        return scene.view();
    }

    /** What the view fills, logical pixels of the page. */
    public Rectangle2D whole() {
        return whole;
    }

    /** What is seen of it, logical pixels of the page. */
    public Rectangle2D part() {
        return part;
    }

    /** What can be picked in it. */
    public MapScene scene() {
        return scene;
    }

    /** Paints the map in logical pixels of the page. */
    void paint(Graphics2D g) {
        AffineTransform before = g.getTransform();
        Shape clip = g.getClip();
        g.clip(part);
        g.translate(whole.getX(), whole.getY());
        painter.paint(g, face, scene);
        painter.paintGridNames(
                g,
                scene.view(),
                new Rectangle2D.Double(
                        part.getX() - whole.getX(), part.getY() - whole.getY(), part.getWidth(), part.getHeight()),
                face.overlays());
        corners.forEach((piece, box) -> paint(g, piece, box));
        g.setTransform(before);
        g.setClip(clip);
    }

    private void paint(Graphics2D g, Piece piece, Rectangle2D box) {
        MapPalette palette = style.palette();
        switch (piece) {
            case LEGEND -> legend.paint(g, box.getX(), box.getY());
            case SCALE_BAR -> {
                PageBox.paint(g, box.getX(), box.getY(), box.getWidth(), box.getHeight(), palette, 1);
                bar.paint(g, box.getX() + 12, box.getY() + 19, palette, 1);
            }
            case NORTH_ARROW -> NorthArrow.paint(g, box.getX(), box.getY(), style);
            case LOGO -> {
                PageBox.paint(g, box.getX(), box.getY(), box.getWidth(), box.getHeight(), palette, 1);
                LogoPainter.paint(g, logo.orElseThrow(), box.getX() + LOGO_PADDING, box.getY() + LOGO_PADDING);
            }
            case TITLE, SUBTITLE, DATE, SOURCES, PANEL ->
                throw new IllegalStateException(piece.word() + " has no corner");
        }
    }
}
