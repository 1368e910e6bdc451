package org.flankmap.snapshot;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.flankmap.cartography.PanelContent;
import org.flankmap.cartography.PanelType;

/**
 * Where the parts of a page lie, logical pixels: bands along the edges, title above, sources below, between them the map with
 * the panel beside it, or below it on a page that is higher than wide. What is not shown takes no room.
 *
 * @param upperBand for the classification
 * @param lowerBand for the classification
 * @param title for title, subtitle, date and logo
 * @param foot for the sources
 * @param map always there
 * @param panel for the comparison
 */
record PageFrame(
        Optional<Rectangle2D> upperBand,
        Optional<Rectangle2D> lowerBand,
        Optional<Rectangle2D> title,
        Optional<Rectangle2D> foot,
        Rectangle2D map,
        Optional<Rectangle2D> panel) {
    static final double BAND_HEIGHT = 28;
    private static final double TITLE_HEIGHT = 72;
    private static final double LOW_TITLE_HEIGHT = 52;
    private static final double FOOT_HEIGHT = 30;

    /** From one line of the sources to the next. */
    static final double LINE_HEIGHT = 16;

    private static final double PANEL_HEIGHT = 400;
    private static final double PANEL_SHARE = 0.4;

    /** @param sourceLines how many lines the sources take */
    static PageFrame of(Page page, int sourceLines, double width, double height) {
        PageOptions options = page.options();
        double band = options.classification().isPresent() ? BAND_HEIGHT : 0;
        double titleHeight = page.cover() ? 0 : titleHeight(options);
        double footHeight = sourceLines == 0 ? 0 : FOOT_HEIGHT + (sourceLines - 1) * LINE_HEIGHT;
        double top = band + titleHeight;
        double bottom = height - band - footHeight;
        PanelType type = page.shownPanel().map(PanelContent::type).orElse(PanelType.WORKSTATION);
        Optional<Rectangle2D> panel =
                page.divided() ? Optional.of(panel(type, width, height, top, bottom)) : Optional.empty();
        boolean beside = width >= height;
        double mapRight = beside ? panel.map(Rectangle2D::getX).orElse(width) : width;
        double mapBottom = beside ? bottom : panel.map(Rectangle2D::getY).orElse(bottom);
        return new PageFrame(
                row(width, 0, band),
                row(width, height - band, band),
                row(width, band, titleHeight),
                row(width, bottom, footHeight),
                new Rectangle2D.Double(0, top, mapRight, mapBottom - top),
                panel);
    }

    private static Rectangle2D panel(PanelType type, double width, double height, double top, double bottom) {
        if (width >= height) {
            double panelWidth = Math.min(type.width(), width * PANEL_SHARE);
            return new Rectangle2D.Double(width - panelWidth, top, panelWidth, bottom - top);
        }
        double panelHeight = Math.min(PANEL_HEIGHT, (bottom - top) * PANEL_SHARE);
        return new Rectangle2D.Double(0, bottom - panelHeight, width, panelHeight);
    }

    /** Lower without a subtitle; a logo without a corner of its own needs the band too. */
    private static double titleHeight(PageOptions options) {
        if (options.shows(Piece.SUBTITLE) && options.shows(Piece.TITLE) || logoAbove(options)) {
            return TITLE_HEIGHT;
        }
        boolean any = options.shows(Piece.TITLE) || options.shows(Piece.SUBTITLE) || options.shows(Piece.DATE);
        return any ? LOW_TITLE_HEIGHT : 0;
    }

    /** Whether the logo stands in the title band. */
    static boolean logoAbove(PageOptions options) {
        boolean words = options.shows(Piece.TITLE) || options.shows(Piece.SUBTITLE) || options.shows(Piece.DATE);
        return words
                && options.shownLogo().isPresent()
                && options.corner(Piece.LOGO).isEmpty();
    }

    private static Optional<Rectangle2D> row(double width, double y, double height) {
        return height > 0 ? Optional.of(new Rectangle2D.Double(0, y, width, height)) : Optional.empty();
    }
}
