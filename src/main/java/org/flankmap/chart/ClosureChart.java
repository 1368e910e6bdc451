package org.flankmap.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PanelPainter;
import org.flankmap.cartography.ScenePainter;
import org.flankmap.cartography.TextStyle;
import org.flankmap.posture.Source;
import org.flankmap.reinforcement.ReferenceMark;

/** Paints the force in place by day under A and B, as steps, with the days that it is held against. */
public final class ClosureChart {
    private static final double MARGIN = 14;
    private static final double AXIS = 34;

    private final ChartLook look;

    /** @param scale how much larger than on a workstation everything is drawn */
    public ClosureChart(MapStyle style, double scale) {
        look = new ChartLook(style, scale);
    }

    /**
     * What is shown.
     *
     * @param title a heading; empty for none
     * @param a posture A; empty where only one is shown
     * @param marks the days that the curves are held against, in their order
     * @param shownDay the day that a slider is at
     */
    public record Content(
            String title,
            Optional<ForceCurve> a,
            Optional<ForceCurve> b,
            List<ReferenceMark> marks,
            OptionalInt shownDay) {
        public Content {
            marks = List.copyOf(marks);
            if (a.isEmpty() && b.isEmpty()) {
                throw new IllegalArgumentException("a chart needs a curve");
            }
        }

        int lastDay() {
            return b.or(() -> a).orElseThrow().lastDay();
        }
    }

    /**
     * Where the days are on the picture.
     *
     * @param plot the area of the curves
     */
    public record Drawn(Rectangle2D plot, int lastDay) {
        /** The day at whose place a point is; empty outside the curves' area. */
        public OptionalInt dayAt(double x, double y) {
            return plot.contains(x, y) ? OptionalInt.of((int) Math.round(day(x))) : OptionalInt.empty();
        }

        private double day(double x) {
            return (x - plot.getX()) / plot.getWidth() * lastDay;
        }

        /** Where a day is. */
        public double x(double day) {
            return plot.getX() + day / lastDay * plot.getWidth();
        }
    }

    /** Paints the chart into a box, in logical pixels. */
    public Drawn paint(Graphics2D g, Content content, Rectangle2D box) {
        look.page(g, box);
        double left = box.getX() + look.px(MARGIN);
        double right = box.getMaxX() - look.px(MARGIN);
        double y = box.getY() + look.px(8);
        if (!content.title().isEmpty()) {
            y += look.heading.lineHeight();
            ScenePainter.paintText(g, content.title(), look.heading, left, y);
            y += look.px(4);
        }
        y = key(g, content, left, right, y + look.px(4));
        List<String> notes = PanelPainter.lines(note(content), look.muted, right - left);
        double foot = box.getMaxY() - look.px(8) - notes.size() * look.muted.lineHeight();
        double scaleWidth = look.muted.width(ForcePlot.number(ForcePlot.highest(content))) + look.px(12);
        double plotLeft = left + scaleWidth;
        List<Integer> rows = rows(content, plotLeft, right);
        int most = rows.stream().mapToInt(row -> row + 1).max().orElse(0);
        double top = y + look.px(8) + most * look.muted.lineHeight();
        Rectangle2D plot =
                new Rectangle2D.Double(plotLeft, top, right - plotLeft, Math.max(1, foot - look.px(AXIS) - top));
        Drawn drawn = new Drawn(plot, content.lastDay());
        new ForcePlot(look, content).paint(g, plot, scaleWidth, look.px(AXIS));
        marks(g, content, drawn, rows, y + look.px(8));
        content.shownDay().ifPresent(day -> cursor(g, drawn, day));
        double line = foot + look.muted.ascent();
        for (String text : notes) {
            ScenePainter.paintText(g, text, look.muted, left, line);
            line += look.muted.lineHeight();
        }
        return drawn;
    }

    /** The names of the curves; returns the foot of the last line. */
    private double key(Graphics2D g, Content content, double left, double right, double top) {
        double x = left;
        double y = top;
        List<ForceCurve> curves = new ArrayList<>();
        List<Color> colours = new ArrayList<>();
        content.a().ifPresent(curve -> {
            curves.add(curve);
            colours.add(look.palette.a());
        });
        content.b().ifPresent(curve -> {
            curves.add(curve);
            colours.add(look.palette.b());
        });
        for (int i = 0; i < curves.size(); i++) {
            String text = ChartLook.fitted(curves.get(i).name(), look.strong, right - left - look.px(26));
            double width = look.px(26) + look.strong.width(text);
            if (x + width > right && x > left) {
                x = left;
                y += look.strong.lineHeight() + look.px(2);
            }
            double middle = y + look.strong.lineHeight() / 2;
            g.setColor(colours.get(i));
            g.setStroke(look.line(3.4));
            g.draw(new Line2D.Double(x, middle, x + look.px(18), middle));
            ScenePainter.paintText(g, text, look.strong, x + look.px(24), y + look.strong.ascent());
            x += width + look.px(18);
        }
        return y + look.strong.lineHeight();
    }

    private String note(Content content) {
        boolean bands = Stream.of(content.a(), content.b())
                .flatMap(Optional::stream)
                .anyMatch(curve -> !curve.bands().isEmpty());
        String shaded = bands ? "Shaded: the middle 80 % of draws; dotted: their median. " : "";
        String sources = content.marks().stream()
                .flatMap(mark -> mark.sources().stream())
                .distinct()
                .map(ClosureChart::cited)
                .collect(Collectors.joining("; "));
        return shaded + (sources.isEmpty() ? "" : "Marks: " + sources + ".");
    }

    private static String cited(Source source) {
        return source.publisher()
                + source.date().map(date -> " " + date.firstDay().getYear()).orElse("");
    }

    /**
     * For each mark the row of its label, from the plot upwards. The later ones lie lower, so that no label is crossed by
     * the line of another.
     */
    private List<Integer> rows(Content content, double plotLeft, double right) {
        List<Integer> rows = new ArrayList<>();
        List<Double> starts = new ArrayList<>();
        for (int i = content.marks().size() - 1; i >= 0; i--) {
            ReferenceMark mark = content.marks().get(i);
            double x = labelX(mark, plotLeft, right, content.lastDay());
            double end = x + markInk(mark).width(mark.label());
            int row = 0;
            while (row < starts.size() && starts.get(row) < end) {
                row++;
            }
            double start = x - look.px(10);
            if (row == starts.size()) {
                starts.add(start);
            } else {
                starts.set(row, start);
            }
            rows.add(0, row);
        }
        return rows;
    }

    private TextStyle markInk(ReferenceMark mark) {
        return look.small(mark.opponent() ? look.palette.gap() : look.palette.mutedInk());
    }

    private double labelX(ReferenceMark mark, double plotLeft, double right, int lastDay) {
        double x = plotLeft + mark.day() / lastDay * (right - plotLeft);
        return Math.min(x + look.px(4), right - markInk(mark).width(mark.label()));
    }

    private void marks(Graphics2D g, Content content, Drawn drawn, List<Integer> rows, double labelTop) {
        Rectangle2D plot = drawn.plot();
        for (int i = 0; i < content.marks().size(); i++) {
            ReferenceMark mark = content.marks().get(i);
            double foot = plot.getY() - look.px(4) - rows.get(i) * look.muted.lineHeight();
            double x = drawn.x(mark.day());
            TextStyle ink = markInk(mark);
            g.setColor(ink.ink());
            g.setStroke(look.dashed(1.2));
            g.draw(new Line2D.Double(x, Math.max(labelTop, foot - look.px(9)), x, plot.getMaxY()));
            double left = labelX(mark, plot.getX(), plot.getMaxX(), content.lastDay());
            ScenePainter.paintText(g, mark.label(), ink, left, foot);
        }
    }

    private void cursor(Graphics2D g, Drawn drawn, int day) {
        double x = drawn.x(day);
        g.setColor(look.palette.selection());
        g.setStroke(look.line(1.6));
        g.draw(new Line2D.Double(x, drawn.plot().getY(), x, drawn.plot().getMaxY()));
    }
}
