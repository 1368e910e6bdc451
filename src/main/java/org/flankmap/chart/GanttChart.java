package org.flankmap.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.ScenePainter;
import org.flankmap.cartography.TextStyle;
import org.flankmap.reinforcement.BuildUp;
import org.flankmap.reinforcement.Phase;

/** Paints one bar for each formation, of its phases from the order until it is closed. */
public final class GanttChart {
    private static final double MARGIN = 14;
    private static final double AXIS = 34;
    private static final double ROW = 26;
    private static final double NAMES = 0.3;
    private static final double CLOSED_LABEL = 52;
    private static final int DAYS_APART = 10;

    private final ChartLook look;

    /** @param scale how much larger than on a workstation everything is drawn */
    public GanttChart(MapStyle style, double scale) {
        look = new ChartLook(style, scale);
    }

    /** The height at which every formation has a line of comfortable height, for a width in logical pixels. */
    public double height(GanttContent content, double width) {
        return head(content, width) + content.bars().size() * look.px(ROW) + look.px(AXIS + 8);
    }

    private double head(GanttContent content, double width) {
        double title = content.title().isEmpty() ? 0 : look.heading.lineHeight() + look.px(4);
        List<Entry> legend = legend(content, width - look.px(2 * MARGIN));
        double lines = legend.isEmpty() ? 0 : legend.get(legend.size() - 1).y() + legendLine();
        return look.px(8) + title + lines + look.px(8);
    }

    /**
     * Paints the chart into a box, in logical pixels; the lines share its height.
     *
     * @param shownDay the day that a slider is at
     */
    public GanttLayout paint(Graphics2D g, GanttContent content, OptionalInt shownDay, Rectangle2D box) {
        look.page(g, box);
        GanttLayout layout = layout(content, box);
        double left = box.getX() + look.px(MARGIN);
        double y = box.getY() + look.px(8);
        if (!content.title().isEmpty()) {
            y += look.heading.lineHeight();
            ScenePainter.paintText(g, content.title(), look.heading, left, y);
            y += look.px(4);
        }
        legend(g, legend(content, box.getWidth() - look.px(2 * MARGIN)), left, y);
        grid(g, layout);
        for (GanttLayout.Row row : layout.rows()) {
            name(g, row, layout.plot().getX() - left - look.px(8));
            row.segments().forEach(segment -> segment(g, segment));
            end(g, layout, row, box.getMaxX() - look.px(MARGIN));
        }
        shownDay.ifPresent(day -> cursor(g, layout, day));
        return layout;
    }

    /** Where everything is when painted into a box. */
    public GanttLayout layout(GanttContent content, Rectangle2D box) {
        double left = box.getX() + look.px(MARGIN);
        double right = box.getMaxX() - look.px(MARGIN);
        double widest = content.bars().stream()
                .mapToDouble(bar -> look.body.width(bar.label()))
                .max()
                .orElse(0);
        double names = Math.min(widest + look.px(10), (right - left) * NAMES);
        double top = box.getY() + head(content, box.getWidth());
        double height = Math.max(1, box.getMaxY() - look.px(AXIS + 8) - top);
        Rectangle2D plot = new Rectangle2D.Double(
                left + names, top, Math.max(1, right - look.px(CLOSED_LABEL) - left - names), height);
        double row = height / Math.max(1, content.bars().size());
        return GanttLayout.of(content, plot, left, lastDay(content), Math.min(row, look.px(ROW * 1.6)));
    }

    /** A full tenth, so that all bars end on the chart. */
    private static int lastDay(GanttContent content) {
        double last =
                content.bars().stream().mapToDouble(GanttContent.Bar::end).max().orElse(0);
        return Math.max(BuildUp.DAYS, (int) Math.ceil(last / DAYS_APART) * DAYS_APART);
    }

    /** The name of a phase with its colour, from the top left of the legend. */
    private record Entry(Phase phase, double x, double y) {}

    /** Line by line, as many names as have room. */
    private List<Entry> legend(GanttContent content, double width) {
        List<Entry> entries = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Phase phase : Phase.values()) {
            boolean shown = content.bars().stream()
                    .flatMap(bar -> bar.phases().stream())
                    .anyMatch(span -> span.phase() == phase);
            if (!shown) {
                continue;
            }
            double needed = look.px(17) + look.body.width(phase.label());
            if (x + needed > width && x > 0) {
                x = 0;
                y += legendLine();
            }
            entries.add(new Entry(phase, x, y));
            x += needed + look.px(14);
        }
        return entries;
    }

    private double legendLine() {
        return look.body.lineHeight() + look.px(2);
    }

    private void legend(Graphics2D g, List<Entry> entries, double left, double top) {
        for (Entry entry : entries) {
            double x = left + entry.x();
            double y = top + entry.y();
            double middle = y + look.body.lineHeight() / 2;
            box(
                    g,
                    new Rectangle2D.Double(x, middle - look.px(6), look.px(12), look.px(12)),
                    PhaseColours.of(entry.phase(), look.style));
            ScenePainter.paintText(g, entry.phase().label(), look.body, x + look.px(17), y + look.body.ascent());
        }
    }

    private void box(Graphics2D g, Rectangle2D box, Color fill) {
        g.setColor(fill);
        g.fill(box);
        g.setColor(look.palette.page());
        g.setStroke(look.line(1));
        g.draw(box);
    }

    private void grid(Graphics2D g, GanttLayout layout) {
        Rectangle2D plot = layout.plot();
        double foot = layout.foot();
        for (int day = 0; day <= layout.lastDay(); day += DAYS_APART) {
            double x = layout.x(day);
            g.setColor(look.palette.rule());
            g.setStroke(look.line(1));
            g.draw(new Line2D.Double(x, plot.getY(), x, foot));
            String text = String.valueOf(day);
            ScenePainter.paintText(
                    g, text, look.muted, x - look.muted.width(text) / 2, foot + look.px(4) + look.muted.ascent());
        }
        String unit = "days from the order";
        double x = plot.getCenterX() - look.muted.width(unit) / 2;
        ScenePainter.paintText(
                g, unit, look.muted, x, foot + look.px(4) + look.muted.lineHeight() + look.muted.ascent());
    }

    private void name(Graphics2D g, GanttLayout.Row row, double width) {
        String text = ChartLook.fitted(row.bar().label(), look.body, width);
        ScenePainter.paintText(g, text, look.body, row.box().getX(), foot(row, look.body));
    }

    private static double foot(GanttLayout.Row row, TextStyle text) {
        return row.box().getCenterY() + text.font().getSize2D() * 0.36;
    }

    private void segment(Graphics2D g, GanttLayout.Segment segment) {
        Color fill = PhaseColours.of(segment.span().phase(), look.style);
        Rectangle2D box = segment.box();
        box(g, box, fill);
        TextStyle ink = look.small(PhaseColours.ink(fill));
        String text = segment.span().phase().label();
        boolean fits =
                ink.width(text) + look.px(8) < box.getWidth() && ink.font().getSize2D() + look.px(2) < box.getHeight();
        if (fits) {
            double y = box.getCenterY() + ink.font().getSize2D() * 0.36;
            ScenePainter.paintText(g, text, ink, box.getX() + look.px(4), y);
        }
    }

    /** The day on which it is closed, or why it never is. */
    private void end(Graphics2D g, GanttLayout layout, GanttLayout.Row row, double right) {
        double x = layout.x(row.bar().end());
        if (row.bar().closed().isPresent()) {
            double y = row.box().getCenterY();
            double r = look.px(4.5);
            Path2D diamond = new Path2D.Double();
            diamond.moveTo(x, y - r);
            diamond.lineTo(x + r, y);
            diamond.lineTo(x, y + r);
            diamond.lineTo(x - r, y);
            diamond.closePath();
            g.setColor(look.palette.ink());
            g.fill(diamond);
            g.setColor(look.palette.page());
            g.setStroke(look.line(1));
            g.draw(diamond);
            String day = "day " + (int) Math.ceil(row.bar().closed().getAsDouble());
            ScenePainter.paintText(g, day, look.strong, x + look.px(8), foot(row, look.strong));
        } else {
            TextStyle ink = look.small(look.palette.gap());
            String reason = ChartLook.fitted(row.bar().cause(), ink, right - x - look.px(6));
            ScenePainter.paintText(g, reason, ink, x + look.px(6), foot(row, ink));
        }
    }

    private void cursor(Graphics2D g, GanttLayout layout, int day) {
        double x = layout.x(day);
        g.setColor(look.palette.selection());
        g.setStroke(look.line(1.6));
        g.draw(new Line2D.Double(x, layout.plot().getY(), x, layout.foot()));
    }
}
