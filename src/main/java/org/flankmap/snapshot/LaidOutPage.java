package org.flankmap.snapshot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.flankmap.cartography.Legend;
import org.flankmap.cartography.MapPalette;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PageBox;
import org.flankmap.cartography.PanelPainter;
import org.flankmap.cartography.ScenePainter;
import org.flankmap.cartography.Wording;

/**
 * A page whose parts all have their place: painted whole or strip by strip, as often as wanted, from several threads, it
 * is the same page. Logical pixels.
 */
public final class LaidOutPage {
    private static final double MARGIN = 20;
    private static final double GAP = 24;

    private final Page page;
    private final PageFrame frame;
    private final List<LaidOutMap> maps;
    private final MapStyle style;
    private final MapPalette palette;
    private final double width;
    private final double height;

    LaidOutPage(Page page, PageFrame frame, List<LaidOutMap> maps, MapStyle style, double width, double height) {
        this.page = page;
        this.frame = frame;
        this.maps = List.copyOf(maps);
        this.style = style;
        this.palette = style.palette();
        this.width = width;
        this.height = height;
    }

    /** The only map, or the left one and the right one. */
    public List<LaidOutMap> maps() {
        return maps;
    }

    /** Paints in logical pixels. */
    public void paint(Graphics2D g) {
        ScenePainter.prepare(g);
        g.setColor(palette.page());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        frame.title().ifPresent(band -> title(g, band));
        page.shownPanel().ifPresent(panel -> new PanelPainter(panel, style, 1)
                .paint(g, frame.panel().orElseThrow()));
        page.telling().filter(telling -> !telling.covers()).ifPresent(telling -> new TellingPainter(style)
                .beside(g, telling, frame.panel().orElseThrow()));
        maps.forEach(map -> map.paint(g));
        if (page.cover()) {
            new TellingPainter(style).cover(g, page, frame.map());
        }
        if (maps.size() == 2) {
            divider(g, maps.get(0).part(), maps.get(1).part());
        }
        frame.foot().ifPresent(foot -> sources(g, foot));
        rules(g);
        page.options().classification().ifPresent(marking -> {
            frame.upperBand().ifPresent(band -> marking(g, marking, band));
            frame.lowerBand().ifPresent(band -> marking(g, marking, band));
        });
    }

    private void rules(Graphics2D g) {
        g.setColor(palette.rule());
        g.setStroke(new BasicStroke(1));
        Rectangle2D map = frame.map();
        frame.title().ifPresent(band -> g.draw(new Line2D.Double(0, band.getMaxY(), width, band.getMaxY())));
        frame.foot().ifPresent(foot -> g.draw(new Line2D.Double(0, foot.getY(), width, foot.getY())));
        frame.panel()
                .ifPresent(panel -> g.draw(
                        panel.getX() > 0
                                ? new Line2D.Double(panel.getX(), map.getY(), panel.getX(), map.getMaxY())
                                : new Line2D.Double(0, panel.getY(), width, panel.getY())));
    }

    /** Title and subtitle on the left; logo and date on the right. */
    private void title(Graphics2D g, Rectangle2D band) {
        PageOptions options = page.options();
        double right = width - MARGIN;
        if (PageFrame.logoAbove(options)) {
            Logo logo = options.shownLogo().orElseThrow();
            Legend.Size size = LogoPainter.size(logo);
            right -= size.width();
            LogoPainter.paint(g, logo, right, band.getCenterY() - size.height() / 2);
            right -= GAP;
        }
        boolean both = options.shows(Piece.TITLE) && options.shows(Piece.SUBTITLE);
        double foot = both ? band.getY() + 35 : band.getCenterY() + 9;
        if (options.shows(Piece.DATE)) {
            Wording date = Wording.date(style);
            right -= date.width(page.asOf());
            date.draw(g, page.asOf(), right, foot);
            right -= GAP;
        }
        if (options.shows(Piece.TITLE)) {
            Wording.title(style).drawShortened(g, page.title(), MARGIN, foot, right - MARGIN);
        }
        if (options.shows(Piece.SUBTITLE)) {
            Wording.subtitle(style)
                    .drawShortened(g, page.subtitle(), MARGIN, both ? band.getY() + 58 : foot - 3, right - MARGIN);
        }
    }

    private void sources(Graphics2D g, Rectangle2D foot) {
        double y = foot.getY() + 19.5;
        for (String line : sourceLines(page, style, width)) {
            Wording.note(style).draw(g, line, MARGIN, y);
            y += PageFrame.LINE_HEIGHT;
        }
    }

    /** The sources as they are broken into lines; none where they are not shown. */
    static List<String> sourceLines(Page page, MapStyle style, double width) {
        return page.options().shows(Piece.SOURCES)
                ? Wording.note(style).lines(page.sources(), width - 2 * MARGIN)
                : List.of();
    }

    private void marking(Graphics2D g, Classification marking, Rectangle2D band) {
        g.setColor(marking.colour());
        g.fill(band);
        Wording letters = Wording.marking(marking.ink(), marking.colour());
        double room = width - 2 * MARGIN;
        double x = (width - Math.min(room, letters.width(marking.text()))) / 2;
        letters.drawShortened(g, marking.text(), x, band.getCenterY() + 5.5, room);
    }

    /** The line between A and B, and whose side is which. */
    private void divider(Graphics2D g, Rectangle2D left, Rectangle2D right) {
        g.setColor(palette.ink());
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(right.getX(), right.getY(), right.getX(), right.getMaxY()));
        side(g, left, "A", left.getMaxX() - LaidOutMap.BADGE_GAP - LaidOutMap.BADGE_WIDTH, palette.a());
        side(g, right, "B", right.getX() + LaidOutMap.BADGE_GAP, palette.b());
    }

    /** The letter of a side, where that has room for it. */
    private void side(Graphics2D g, Rectangle2D part, String letter, double x, Color accent) {
        double wide = LaidOutMap.BADGE_WIDTH;
        if (part.getWidth() < wide + 2 * LaidOutMap.BADGE_GAP) {
            return;
        }
        double y = part.getY() + LaidOutMap.MARGIN;
        double high = LaidOutMap.BADGE_HEIGHT;
        PageBox.paint(g, x, y, wide, high, palette, 1);
        g.setColor(accent);
        g.fill(new Rectangle2D.Double(x, y + high - 4, wide, 4));
        Wording date = Wording.date(style);
        date.draw(g, letter, x + wide / 2 - date.width(letter) / 2, y + 24);
    }
}
