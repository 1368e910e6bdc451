package org.flankmap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.flankmap.cartography.MapStyle;
import org.flankmap.reinforcement.Phase;
import org.flankmap.reinforcement.PhaseSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GanttChartTest {
    private static final Rectangle2D PANEL = new Rectangle2D.Double(0, 0, 500, 320);
    private static final GanttContent.Bar ARRIVES = new GanttContent.Bar(
            "first",
            "First",
            List.of(
                    new PhaseSpan(Phase.NOTICE, 0, 10),
                    new PhaseSpan(Phase.PREPARATION, 10, 20),
                    new PhaseSpan(Phase.PERMISSION, 10, 15),
                    new PhaseSpan(Phase.GAUGE_CHANGE, 20, 20),
                    new PhaseSpan(Phase.STAGING, 20, 30)),
            OptionalDouble.of(30),
            "");
    private static final GanttContent.Bar STAYS = new GanttContent.Bar(
            "second",
            "Second",
            List.of(new PhaseSpan(Phase.NOTICE, 0, 5)),
            OptionalDouble.empty(),
            "There is no way for the tracked vehicles: the port is closed.");
    private static final GanttContent CONTENT = new GanttContent("Who closes when", List.of(ARRIVES, STAYS));

    private static double middle(GanttLayout layout, String formation) {
        return layout.row(formation).orElseThrow().getCenterY();
    }

    @ParameterizedTest
    @EnumSource(MapStyle.class)
    void aPhaseIsPaintedWhereThePointerFindsIt(MapStyle style) {
        BufferedImage picture = new BufferedImage(500, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        GanttLayout layout = new GanttChart(style, 1).paint(g, CONTENT, OptionalInt.empty(), PANEL);
        g.dispose();
        double x = layout.x(25);
        double y = middle(layout, "first");
        assertThat(layout.at(x, y).orElseThrow().phase()).contains(Phase.STAGING);
        assertThat(new Color(picture.getRGB((int) x, (int) y))).isEqualTo(PhaseColours.of(Phase.STAGING, style));
    }

    @Test
    void phasesThatOverlapLieBesideEachOtherInTheBar() {
        GanttLayout layout = new GanttChart(MapStyle.LIGHT, 1).layout(CONTENT, PANEL);
        double middle = middle(layout, "first");
        assertThat(layout.at(layout.x(12), middle - 4).orElseThrow().phase()).contains(Phase.PREPARATION);
        assertThat(layout.at(layout.x(12), middle + 4).orElseThrow().phase()).contains(Phase.PERMISSION);
        assertThat(layout.at(layout.x(18), middle + 4).orElseThrow().phase()).isEmpty();
        assertThat(layout.at(layout.x(5), middle - 4).orElseThrow().phase()).contains(Phase.NOTICE);
    }

    @Test
    void lanesFillTheHeightAndNeverCoverEachOther() {
        List<PhaseLanes.Lane> lanes = PhaseLanes.of(List.of(
                new PhaseSpan(Phase.LOAD, 0, 4),
                new PhaseSpan(Phase.MOVE, 1, 8),
                new PhaseSpan(Phase.DISCHARGE, 4, 6),
                new PhaseSpan(Phase.STAGING, 8, 9)));
        assertThat(lanes)
                .extracting(PhaseLanes.Lane::top)
                .as("load and discharge follow each other in one lane")
                .containsExactly(0.0, 0.5, 0.0, 0.0);
        assertThat(lanes).extracting(PhaseLanes.Lane::height).containsExactly(0.5, 0.5, 0.5, 1.0);
    }

    @Test
    void aTooltipTellsThePhaseTheClosingDayOrWhyThereIsNone() {
        GanttLayout layout = new GanttChart(MapStyle.LIGHT, 1).layout(CONTENT, PANEL);
        assertThat(layout.at(layout.x(5), middle(layout, "first")).orElseThrow().sentence())
                .isEqualTo("First: notice from day 0.0 to 10.0 (10.0 days).");
        assertThat(layout.at(layout.x(45), middle(layout, "first"))
                        .orElseThrow()
                        .sentence())
                .isEqualTo("First: closed on day 30.");
        GanttLayout.Hit never =
                layout.at(layout.x(45), middle(layout, "second")).orElseThrow();
        assertThat(never.formation()).isEqualTo("second");
        assertThat(never.sentence()).endsWith("the port is closed.");
        assertThat(layout.at(250, 2)).isEmpty();
    }

    @Test
    void theHeightAskedForGivesEachFormationALineOfItsOwn() {
        GanttChart chart = new GanttChart(MapStyle.LIGHT, 1);
        double height = chart.height(CONTENT, 500);
        GanttLayout layout = chart.layout(CONTENT, new Rectangle2D.Double(0, 0, 500, height));
        assertThat(layout.row("first").orElseThrow().getHeight()).isCloseTo(26, within(1e-9));
        assertThat(layout.row("third")).isEmpty();
    }
}
