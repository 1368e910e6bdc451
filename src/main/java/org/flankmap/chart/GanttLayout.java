package org.flankmap.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.flankmap.reinforcement.Phase;
import org.flankmap.reinforcement.PhaseSpan;

/** Where the bars of a {@link GanttChart} and their phases are, in logical pixels. */
public final class GanttLayout {
    private final List<Row> rows;
    private final Rectangle2D plot;
    private final int lastDay;

    GanttLayout(List<Row> rows, Rectangle2D plot, int lastDay) {
        this.rows = List.copyOf(rows);
        this.plot = plot;
        this.lastDay = lastDay;
    }

    /** @param box the whole line of a formation, its name included */
    record Row(GanttContent.Bar bar, Rectangle2D box, List<Segment> segments) {
        Row {
            segments = List.copyOf(segments);
        }
    }

    /** One phase of one formation. */
    record Segment(PhaseSpan span, Rectangle2D box) {}

    /**
     * What is at a point.
     *
     * @param formation its id
     * @param phase empty beside the phases
     * @param sentence what a tooltip says
     */
    public record Hit(String formation, Optional<Phase> phase, String sentence) {}

    static GanttLayout of(GanttContent content, Rectangle2D plot, double left, int lastDay, double rowHeight) {
        List<Row> rows = new ArrayList<>();
        double barHeight = rowHeight * 0.68;
        for (int i = 0; i < content.bars().size(); i++) {
            GanttContent.Bar bar = content.bars().get(i);
            double top = plot.getY() + i * rowHeight;
            double barTop = top + (rowHeight - barHeight) / 2;
            List<Segment> segments = new ArrayList<>();
            for (PhaseLanes.Lane lane : PhaseLanes.of(bar.phases())) {
                double start = x(plot, lastDay, lane.span().start());
                double end = x(plot, lastDay, lane.span().end());
                segments.add(new Segment(
                        lane.span(),
                        new Rectangle2D.Double(
                                start, barTop + lane.top() * barHeight, end - start, lane.height() * barHeight)));
            }
            Rectangle2D box = new Rectangle2D.Double(left, top, plot.getMaxX() - left, rowHeight);
            rows.add(new Row(bar, box, segments));
        }
        return new GanttLayout(rows, plot, lastDay);
    }

    private static double x(Rectangle2D plot, int lastDay, double day) {
        return plot.getX() + Math.min(day, lastDay) / lastDay * plot.getWidth();
    }

    /** The formation, and where one is, the phase at a point. */
    public Optional<Hit> at(double x, double y) {
        return rows.stream().filter(row -> row.box().contains(x, y)).findFirst().map(row -> hit(row, x, y));
    }

    private static Hit hit(Row row, double x, double y) {
        String formation = row.bar().formation();
        return row.segments().stream()
                .filter(segment -> segment.box().contains(x, y))
                .findFirst()
                .map(segment ->
                        new Hit(formation, Optional.of(segment.span().phase()), sentence(row.bar(), segment.span())))
                .orElseGet(() -> new Hit(formation, Optional.empty(), sentence(row.bar())));
    }

    private static String sentence(GanttContent.Bar bar, PhaseSpan span) {
        return String.format(
                Locale.ROOT,
                "%s: %s from day %.1f to %.1f (%.1f days).",
                bar.label(),
                span.phase().label().toLowerCase(Locale.ROOT),
                span.start(),
                span.end(),
                span.days());
    }

    private static String sentence(GanttContent.Bar bar) {
        return bar.closed().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "%s: closed on day %.0f.",
                        bar.label(),
                        Math.ceil(bar.closed().getAsDouble()))
                : bar.label() + ": " + bar.reason();
    }

    /** Where a formation's line is, its name included; empty for an unknown id. */
    public Optional<Rectangle2D> row(String formation) {
        return rows.stream()
                .filter(row -> row.bar().formation().equals(formation))
                .map(Row::box)
                .findFirst();
    }

    /** The area of the bars. */
    public Rectangle2D plot() {
        return plot;
    }

    /** The foot of the last line. */
    double foot() {
        return rows.isEmpty() ? plot.getMaxY() : rows.get(rows.size() - 1).box().getMaxY();
    }

    double x(double day) {
        return x(plot, lastDay, day);
    }

    int lastDay() {
        return lastDay;
    }

    List<Row> rows() {
        return rows;
    }
}
