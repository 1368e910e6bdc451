package org.flankmap.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.flankmap.reinforcement.Band;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The curves, the bands behind them and the axes, as a plot of the chart library. */
final class ForcePlot {
    private static final int DAYS_APART = 10;
    private static final double HEADROOM = 1.08;

    private final ChartLook look;
    private final XYPlot plot;

    ForcePlot(ChartLook look, ClosureChart.Content content) {
        this.look = look;
        XYSeriesCollection lines = new XYSeriesCollection();
        XYStepRenderer renderer = new XYStepRenderer();
        plot = new XYPlot(lines, days(content.lastDay()), force(highest(content)), renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(look.palette.rule());
        plot.setRangeGridlineStroke(look.line(1));
        // The first is drawn on top: a fine line on a broad one, so that both are seen where they agree.
        content.a().ifPresent(curve -> add(lines, renderer, curve, look.palette.a(), 1.8));
        content.b().ifPresent(curve -> add(lines, renderer, curve, look.palette.b(), 3.6));
    }

    private void add(XYSeriesCollection lines, XYStepRenderer renderer, ForceCurve curve, Color colour, double width) {
        add(lines, renderer, curve.byDay(), colour, look.steps(width));
        if (!curve.bands().isEmpty()) {
            List<Double> medians = curve.bands().stream().map(Band::median).toList();
            add(lines, renderer, medians, colour, look.dotted(1.4));
            renderer.addAnnotation(
                    new XYPolygonAnnotation(
                            outline(curve.bands()), new BasicStroke(0), null, ChartLook.translucent(colour)),
                    Layer.BACKGROUND);
        }
    }

    private static void add(
            XYSeriesCollection lines, XYStepRenderer renderer, List<Double> byDay, Color colour, BasicStroke stroke) {
        int series = lines.getSeriesCount();
        XYSeries line = new XYSeries(series);
        for (int day = 0; day < byDay.size(); day++) {
            boolean steps = day == 0 || !byDay.get(day).equals(byDay.get(day - 1));
            if (steps || day == byDay.size() - 1) {
                line.add(day, byDay.get(day));
            }
        }
        lines.addSeries(line);
        renderer.setSeriesPaint(series, colour);
        renderer.setSeriesStroke(series, stroke);
    }

    /** Around the steps of a band: along its upper edge, back along its lower one. */
    static double[] outline(List<Band> bands) {
        int days = bands.size();
        double[] outline = new double[2 * 2 * (2 * days - 1)];
        int at = 0;
        for (int day = 0; day < days; day++) {
            if (day > 0) {
                outline[at++] = day;
                outline[at++] = bands.get(day - 1).high();
            }
            outline[at++] = day;
            outline[at++] = bands.get(day).high();
        }
        for (int day = days - 1; day >= 0; day--) {
            outline[at++] = day;
            outline[at++] = bands.get(day).low();
            if (day > 0) {
                outline[at++] = day;
                outline[at++] = bands.get(day - 1).low();
            }
        }
        return outline;
    }

    /** The highest point of any curve or band. */
    static double highest(ClosureChart.Content content) {
        return Math.max(
                content.a().map(ForceCurve::highest).orElse(0.0),
                content.b().map(ForceCurve::highest).orElse(0.0));
    }

    private NumberAxis days(int lastDay) {
        NumberAxis axis = axis("days from the order");
        axis.setRange(0, lastDay);
        axis.setTickUnit(new NumberTickUnit(DAYS_APART));
        return axis;
    }

    private NumberAxis force(double highest) {
        NumberAxis axis = axis(null);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setRange(0, Math.max(1, highest * HEADROOM));
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setNumberFormatOverride(format());
        return axis;
    }

    private NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setTickLabelFont(look.muted.font());
        axis.setTickLabelPaint(look.palette.mutedInk());
        axis.setLabelFont(look.muted.font());
        axis.setLabelPaint(look.palette.mutedInk());
        axis.setAxisLinePaint(look.palette.mutedInk());
        axis.setAxisLineStroke(look.line(1));
        axis.setTickMarkPaint(look.palette.mutedInk());
        axis.setTickMarkStroke(look.line(1));
        axis.setTickMarkOutsideLength((float) look.px(4));
        axis.setTickLabelInsets(new RectangleInsets(look.px(2), look.px(4), look.px(2), look.px(6)));
        axis.setLabelInsets(RectangleInsets.ZERO_INSETS);
        return axis;
    }

    XYPlot plot() {
        return plot;
    }

    /** Paints it so that the curves have just that area, with the axes outside. */
    void paint(Graphics2D g, Rectangle2D area, double left, double below) {
        AxisSpace beside = new AxisSpace();
        beside.setLeft(left);
        plot.setFixedRangeAxisSpace(beside);
        AxisSpace under = new AxisSpace();
        under.setBottom(below);
        plot.setFixedDomainAxisSpace(under);
        Rectangle2D all = new Rectangle2D.Double(
                area.getX() - left, area.getY(), area.getWidth() + left, area.getHeight() + below);
        plot.draw(g, all, null, null, null);
    }

    /** A force as the scale writes it. */
    static String number(double force) {
        return format().format(force);
    }

    private static DecimalFormat format() {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
