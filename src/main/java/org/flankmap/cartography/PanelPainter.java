package org.flankmap.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.flankmap.cartography.Inter.Weight;

/** Paints the side panel for pictures: the bars a back row can read, then the tables, in the size its content asks for. */
public final class PanelPainter {
    private final MapPalette palette;
    private final PanelContent content;
    private final double scale;
    private final PanelType type;
    /** A logical pixel of a workstation's panel, grown with the type. */
    private final double unit;

    private final PanelBarPainter bars;
    private final TextStyle heading;
    private final TextStyle state;
    private final TextStyle share;
    private final TextStyle body;
    private final TextStyle group;
    private final TextStyle strong;
    private final TextStyle muted;
    private final TextStyle note;

    /** @param scale how much larger than in logical pixels everything is drawn */
    public PanelPainter(PanelContent content, MapStyle style, double scale) {
        this.palette = style.palette();
        this.content = content;
        this.scale = scale;
        type = content.type();
        unit = type.spacing() * scale;
        bars = new PanelBarPainter(palette, unit);
        Color bInk = style == MapStyle.DARK ? palette.sea() : palette.b();
        heading = text(Weight.BOLD, type.heading(), palette.ink());
        state = text(Weight.BOLD, type.state(), palette.ink());
        share = text(Weight.BOLD, type.state(), bInk);
        body = text(Weight.REGULAR, type.body(), palette.ink());
        group = text(Weight.SEMI_BOLD, type.body(), palette.ink());
        strong = text(Weight.SEMI_BOLD, type.body(), bInk);
        muted = text(Weight.REGULAR, type.body(), palette.mutedInk());
        note = text(Weight.REGULAR, type.note(), palette.mutedInk());
    }

    private TextStyle text(Weight weight, double size, Color ink) {
        return new TextStyle(Inter.of(weight, size * scale), ink, palette.page(), 0);
    }

    /** Paints the panel into a box; what does not fit below its last whole row is counted in the note. */
    public void paint(Graphics2D g, Rectangle2D box) {
        ScenePainter.prepare(g);
        g.setColor(palette.page());
        g.fill(box);
        double left = box.getX() + 22 * unit;
        double right = box.getMaxX() - 22 * unit;
        double y = box.getY() + 15 * unit + heading.ascent();
        ScenePainter.paintText(g, content.heading(), heading, left, y);
        y = paragraph(g, content.subheading(), note, left, right, y + 10 * unit + note.ascent());
        y = key(g, left, right, y + 8 * unit);
        int said = said(right - left, box.getMaxY() - y);
        for (PanelContent.Bar bar : content.bars()) {
            y = bar(g, bar, said, left, right, y + 14 * unit + state.ascent());
        }
        tables(g, left, right, y, box.getMaxY());
    }

    /** How much can be said below each bar so that all bars fit: caption and gap, the gap alone, or nothing. */
    private int said(double width, double room) {
        int said = 2;
        while (said > 0 && barsHeight(said, width) > room) {
            said--;
        }
        return said;
    }

    private double barsHeight(int said, double width) {
        double height = 0;
        for (PanelContent.Bar bar : content.bars()) {
            height += 22 * unit + state.ascent() + type.bar() * scale + 7 * unit;
            for (String words : below(bar, said)) {
                height += lines(words, note, width).size() * note.lineHeight();
            }
        }
        return height + 7 * unit;
    }

    private static List<String> below(PanelContent.Bar bar, int said) {
        List<String> all = List.of(bar.caption(), bar.gap());
        return all.subList(all.size() - said, all.size());
    }

    private double key(Graphics2D g, double left, double right, double y) {
        double x = left;
        double foot = y + body.ascent();
        List<String> texts = List.of(content.a(), content.b(), "held ready elsewhere", "announced", "required");
        for (int i = 0; i < texts.size(); i++) {
            double needed = 22 * unit + body.width(texts.get(i));
            if (x + needed > right && x > left) {
                x = left;
                foot += 22 * unit;
            }
            bars.sample(g, new Rectangle2D.Double(x, foot - 12 * unit, 14 * unit, 14 * unit), i);
            ScenePainter.paintText(g, texts.get(i), body, x + 20 * unit, foot);
            x += needed + 16 * unit;
        }
        return foot;
    }

    private double bar(Graphics2D g, PanelContent.Bar bar, int said, double left, double right, double y) {
        ScenePainter.paintText(g, bar.state(), state, left, y);
        ScenePainter.paintText(g, bar.share(), share, right - share.width(bar.share()), y);
        double top = y + 8 * unit;
        double height = type.bar() * scale;
        bars.paint(g, bar, new Rectangle2D.Double(left, top, right - left, height));
        double foot = top + height;
        double next = foot + 7 * unit + note.ascent();
        for (String words : below(bar, said)) {
            foot = paragraph(g, words, note, left, right, next);
            next = foot + note.lineHeight();
        }
        return foot;
    }

    /** As many tables as fit, the last one perhaps in part, and the note. */
    private void tables(Graphics2D g, double left, double right, double from, double bottom) {
        double y = from;
        double noteHeight = noteHeight(noteWith(1), right - left);
        int leftOut = 0;
        boolean full = false;
        for (PanelContent.Table table : content.tables()) {
            List<PanelContent.Group> fitting = full ? List.of() : fitting(table, bottom - noteHeight - y - head());
            leftOut += rows(table.groups()) - rows(fitting);
            full |= rows(fitting) < rows(table.groups());
            if (!fitting.isEmpty()) {
                y = table(g, table.title(), fitting, left, right, y + head());
            }
        }
        String words = noteWith(leftOut);
        if (y + noteHeight(words, right - left) < bottom) {
            paragraph(g, words, note, left, right, y + 8 * unit + note.ascent());
        }
    }

    private double noteHeight(String words, double width) {
        return lines(words, note, width).size() * note.lineHeight() + 16 * unit;
    }

    private String noteWith(int leftOut) {
        if (leftOut == 0) {
            return content.note();
        }
        String figures = leftOut == 1 ? "1 more row does" : leftOut + " more rows do";
        return content.note() + " " + figures + " not fit here.";
    }

    /** From the foot of what is above a table to the foot of its title. */
    private double head() {
        return 20 * unit + state.ascent();
    }

    private static int rows(List<PanelContent.Group> groups) {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** The groups of a table that have room, the last one perhaps in part. */
    private List<PanelContent.Group> fitting(PanelContent.Table table, double room) {
        List<PanelContent.Group> fitting = new ArrayList<>();
        double used = 9 * unit;
        for (PanelContent.Group one : table.groups()) {
            used += one.heading().isEmpty() ? 0 : type.row() * scale;
            int count = (int) Math.min(one.rows().size(), Math.floor((room - used) / (type.row() * scale)));
            if (count <= 0) {
                break;
            }
            fitting.add(new PanelContent.Group(one.heading(), one.rows().subList(0, count)));
            used += count * type.row() * scale;
            if (count < one.rows().size()) {
                break;
            }
        }
        return fitting;
    }

    private double table(
            Graphics2D g, String title, List<PanelContent.Group> groups, double left, double right, double y) {
        double[] columns = {right - 178 * unit, right - 82 * unit, right};
        ScenePainter.paintText(g, title, state, left, y);
        rightAligned(g, "A", muted, columns[0], y);
        rightAligned(g, "B", muted, columns[1], y);
        rightAligned(g, "Δ", muted, columns[2], y);
        double foot = y + 9 * unit;
        for (PanelContent.Group one : groups) {
            if (!one.heading().isEmpty()) {
                foot += type.row() * scale;
                ScenePainter.paintText(g, one.heading(), group, left, foot - 8.5 * unit);
            }
            for (PanelContent.Row row : one.rows()) {
                rule(g, left, right, foot);
                foot += type.row() * scale;
                double base = foot - 8.5 * unit;
                ScenePainter.paintText(g, row.label(), body, left, base);
                cell(g, row.a(), body, columns[0], base);
                cell(g, row.b(), body, columns[1], base);
                cell(g, row.difference(), strong, columns[2], base);
            }
        }
        return foot;
    }

    private void rule(Graphics2D g, double left, double right, double y) {
        g.setColor(palette.rule());
        g.setStroke(new BasicStroke((float) scale));
        g.draw(new Line2D.Double(left, y, right, y));
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

    /** Breaks text into lines no wider than a width, at its spaces. */
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
