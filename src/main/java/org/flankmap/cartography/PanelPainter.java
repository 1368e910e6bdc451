package org.flankmap.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.flankmap.cartography.Inter.Weight;

/** Paints the side panel for pictures: the bars a back row can read, then the table. */
public final class PanelPainter {
    private static final double BAR = 26;

    private final MapPalette palette;
    private final double scale;
    private final TextStyle heading;
    private final TextStyle state;
    private final TextStyle share;
    private final TextStyle body;
    private final TextStyle strong;
    private final TextStyle muted;
    private final TextStyle note;
    private final Color bInk;

    /** @param scale how much larger than on a workstation everything is drawn */
    public PanelPainter(MapStyle style, double scale) {
        this.palette = style.palette();
        this.scale = scale;
        bInk = style == MapStyle.DARK ? palette.sea() : palette.b();
        heading = text(Weight.BOLD, 23, palette.ink());
        state = text(Weight.BOLD, 17, palette.ink());
        share = text(Weight.BOLD, 17, bInk);
        body = text(Weight.REGULAR, 14, palette.ink());
        strong = text(Weight.SEMI_BOLD, 14, bInk);
        muted = text(Weight.REGULAR, 14, palette.mutedInk());
        note = text(Weight.REGULAR, 12, palette.mutedInk());
    }

    private TextStyle text(Weight weight, double size, Color ink) {
        return new TextStyle(Inter.of(weight, size * scale), ink, palette.page(), 0);
    }

    /** Paints the panel into a box; what does not fit below its last whole line is left out. */
    public void paint(Graphics2D g, PanelContent content, Rectangle2D box) {
        ScenePainter.prepare(g);
        g.setColor(palette.page());
        g.fill(box);
        double left = box.getX() + 22 * scale;
        double right = box.getMaxX() - 22 * scale;
        double y = box.getY() + 38 * scale;
        ScenePainter.paintText(g, content.heading(), heading, left, y);
        y = paragraph(g, content.subheading(), note, left, right, y + 22 * scale);
        y = key(g, content, left, right, y + 8 * scale);
        for (PanelContent.Bar bar : content.bars()) {
            y = bar(g, bar, left, right, y + 32 * scale);
        }
        double noteHeight = lines(content.note(), note, right - left).size() * note.lineHeight() + 8 * scale;
        for (PanelContent.Table table : content.tables()) {
            double height = (table.rows().size() + 1) * 27 * scale + 22 * scale;
            if (y + height + noteHeight > box.getMaxY() - 12 * scale) {
                break;
            }
            y = table(g, table, left, right, y + 36 * scale);
        }
        if (y + noteHeight < box.getMaxY()) {
            paragraph(g, content.note(), note, left, right, y + 20 * scale);
        }
    }

    private double key(Graphics2D g, PanelContent content, double left, double right, double y) {
        double x = left;
        double foot = y + 14 * scale;
        String[] texts = {content.a(), content.b(), "held ready elsewhere", "announced"};
        for (int i = 0; i < texts.length; i++) {
            double needed = 22 * scale + body.width(texts[i]);
            if (x + needed > right && x > left) {
                x = left;
                foot += 22 * scale;
            }
            Rectangle2D swatch = new Rectangle2D.Double(x, foot - 12 * scale, 14 * scale, 14 * scale);
            fillKind(g, swatch, i);
            ScenePainter.paintText(g, texts[i], body, x + 20 * scale, foot);
            x += needed + 16 * scale;
        }
        return foot;
    }

    private void fillKind(Graphics2D g, Rectangle2D swatch, int kind) {
        switch (kind) {
            case 0 -> fill(g, swatch, palette.a());
            case 1 -> fill(g, swatch, palette.b());
            case 2 -> hatch(g, swatch);
            default -> outline(g, swatch);
        }
    }

    private static void fill(Graphics2D g, Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
    }

    private double bar(Graphics2D g, PanelContent.Bar bar, double left, double right, double y) {
        ScenePainter.paintText(g, bar.state(), state, left, y);
        ScenePainter.paintText(g, bar.share(), share, right - share.width(bar.share()), y);
        double top = y + 8 * scale;
        double width = right - left;
        double height = BAR * scale;
        fill(g, new Rectangle2D.Double(left, top, width, height), palette.track());
        double inPlace = Math.min(1, bar.b());
        double held = Math.min(1 - inPlace, bar.held());
        double announced = Math.min(1 - inPlace - held, bar.announced());
        if (held > 0) {
            hatch(g, new Rectangle2D.Double(left + inPlace * width, top, held * width, height));
        }
        if (announced > 0) {
            outline(g, new Rectangle2D.Double(left + (inPlace + held) * width, top, announced * width, height));
        }
        fill(g, new Rectangle2D.Double(left, top, inPlace * width, height), palette.b());
        double thin = height * 0.36;
        Shape lower = new RoundRectangle2D.Double(left, top + height - thin, Math.min(1, bar.a()) * width, thin, 3, 3);
        fill(g, lower, palette.a());
        g.setColor(palette.ink());
        g.setStroke(new BasicStroke((float) (2.2 * scale)));
        g.draw(new Line2D.Double(right, top - 4 * scale, right, top + height + 4 * scale));
        return paragraph(g, bar.caption(), note, left, right, top + height + 18 * scale);
    }

    private void hatch(Graphics2D g, Rectangle2D area) {
        Shape clip = g.getClip();
        g.clip(area);
        g.setColor(MapStyle.translucent(palette.b(), 70));
        g.fill(area);
        g.setColor(palette.b());
        double step = 7 * scale;
        g.setStroke(new BasicStroke((float) (2.4 * scale)));
        double span = area.getHeight();
        for (double x = area.getX() - span; x < area.getMaxX(); x += step) {
            g.draw(new Line2D.Double(x, area.getMaxY(), x + span, area.getY()));
        }
        g.setClip(clip);
    }

    private void outline(Graphics2D g, Rectangle2D area) {
        float[] dashes = {(float) (4 * scale), (float) (3 * scale)};
        g.setColor(palette.b());
        g.setStroke(new BasicStroke((float) (1.5 * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dashes, 0));
        double inset = scale;
        g.draw(new Rectangle2D.Double(
                area.getX() + inset, area.getY() + inset, area.getWidth() - 2 * inset, area.getHeight() - 2 * inset));
    }

    private double table(Graphics2D g, PanelContent.Table table, double left, double right, double y) {
        double[] columns = {right - 178 * scale, right - 82 * scale, right};
        ScenePainter.paintText(g, table.title(), state, left, y);
        rightAligned(g, "A", muted, columns[0], y);
        rightAligned(g, "B", muted, columns[1], y);
        rightAligned(g, "Δ", muted, columns[2], y);
        double foot = y + 9 * scale;
        for (PanelContent.Row row : table.rows()) {
            g.setColor(palette.rule());
            g.setStroke(new BasicStroke((float) scale));
            g.draw(new Line2D.Double(left, foot, right, foot));
            foot += 27 * scale;
            double base = foot - 8.5 * scale;
            ScenePainter.paintText(g, row.label(), body, left, base);
            cell(g, row.a(), body, columns[0], base);
            cell(g, row.b(), body, columns[1], base);
            cell(g, row.difference(), strong, columns[2], base);
        }
        return foot;
    }

    private void cell(Graphics2D g, PanelContent.Cell cell, TextStyle look, double right, double y) {
        rightAligned(g, cell.text(), cell.known() ? look : muted, right, y);
    }

    private static void rightAligned(Graphics2D g, String text, TextStyle look, double right, double y) {
        ScenePainter.paintText(g, text, look, right - look.width(text), y);
    }

    /** Draws text broken into lines, the first on y; returns the foot of the last. */
    static double paragraph(Graphics2D g, String text, TextStyle look, double left, double right, double y) {
        double foot = y;
        for (String line : lines(text, look, right - left)) {
            ScenePainter.paintText(g, line, look, left, foot);
            foot += look.lineHeight();
        }
        return foot - look.lineHeight();
    }

    /** Breaks a text into lines no wider than a width; a single word may be wider. */
    public static List<String> lines(String text, TextStyle look, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.length() == 0 ? word : line + " " + word;
            if (line.length() > 0 && look.width(longer) > width) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
