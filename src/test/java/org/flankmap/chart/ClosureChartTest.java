package org.flankmap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.flankmap.cartography.MapStyle;
import org.flankmap.reinforcement.Band;
import org.flankmap.reinforcement.ReferenceMark;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosureChartTest {
    private static final Rectangle2D PANEL = new Rectangle2D.Double(0, 0, 500, 320);
    private static final ReferenceMark TIER = new ReferenceMark(30, false, "day 30", List.of());

    /** One battalion, three from day 20. */
    private static ForceCurve curve(String name) {
        List<Double> days = new ArrayList<>();
        for (int day = 0; day <= 60; day++) {
            days.add(day < 20 ? 1.0 : 3.0);
        }
        return new ForceCurve(name, days, List.of());
    }

    private static ClosureChart.Content content(ForceCurve curve) {
        return new ClosureChart.Content(
                "Battalions", Optional.empty(), Optional.of(curve), List.of(TIER), OptionalInt.empty());
    }

    private static BufferedImage picture() {
        return new BufferedImage(500, 320, BufferedImage.TYPE_INT_RGB);
    }

    private static ClosureChart.Drawn paint(BufferedImage picture, MapStyle style, ClosureChart.Content content) {
        Graphics2D g = picture.createGraphics();
        ClosureChart.Drawn drawn = new ClosureChart(style, 1).paint(g, content, PANEL);
        g.dispose();
        return drawn;
    }

    @Test
    void theForceStepsUpOnTheDayOnWhichItGrows() {
        XYDataset lines = new ForcePlot(new ChartLook(MapStyle.LIGHT, 1), content(curve("B")))
                .plot()
                .getDataset();
        assertThat(lines.getItemCount(0)).isEqualTo(3);
        assertThat(lines.getXValue(0, 1)).isEqualTo(20);
        assertThat(lines.getYValue(0, 0)).isEqualTo(1);
        assertThat(lines.getYValue(0, 1)).isEqualTo(3);
        assertThat(lines.getXValue(0, 2)).isEqualTo(60);
    }

    @ParameterizedTest
    @EnumSource(MapStyle.class)
    void theLineLiesAtTheHeightOfItsForce(MapStyle style) {
        BufferedImage picture = picture();
        ClosureChart.Drawn drawn = paint(picture, style, content(curve("B")));
        Color line = style.palette().b();
        double shareOfOne = 1 / (3 * 1.08);
        int early = (int) (drawn.plot().getMaxY() - shareOfOne * drawn.plot().getHeight());
        int late = (int) (drawn.plot().getMaxY() - 3 * shareOfOne * drawn.plot().getHeight());
        assertThat(new Color(picture.getRGB((int) drawn.x(10), early))).isEqualTo(line);
        assertThat(new Color(picture.getRGB((int) drawn.x(40), late))).isEqualTo(line);
        assertThat(new Color(picture.getRGB((int) drawn.x(40), early))).isNotEqualTo(line);
    }

    @Test
    void aPointTellsItsDayOnlyInsideTheCurvesArea() {
        ClosureChart.Drawn drawn = paint(picture(), MapStyle.LIGHT, content(curve("B")));
        double middle = drawn.plot().getCenterY();
        assertThat(drawn.dayAt(drawn.x(17.3), middle)).hasValue(17);
        assertThat(drawn.dayAt(drawn.plot().getX() - 1, middle)).isEmpty();
        assertThat(drawn.x(30)).isCloseTo(drawn.plot().getCenterX(), within(1e-9));
    }

    @Test
    void aBandIsFilledBetweenItsEdges() {
        List<Band> bands = new ArrayList<>();
        for (int day = 0; day <= 60; day++) {
            bands.add(day < 20 ? new Band(1, 1, 1) : new Band(1, 3, 3));
        }
        BufferedImage plain = picture();
        paint(plain, MapStyle.LIGHT, content(curve("B")));
        BufferedImage banded = picture();
        ClosureChart.Drawn drawn =
                paint(banded, MapStyle.LIGHT, content(curve("B").withBands(bands, ForceMeasure.BATTALIONS)));
        int x = (int) drawn.x(42);
        int between =
                (int) (drawn.plot().getMaxY() - 2 / (3 * 1.08) * drawn.plot().getHeight());
        int below =
                (int) (drawn.plot().getMaxY() - 0.5 / (3 * 1.08) * drawn.plot().getHeight());
        assertThat(banded.getRGB(x, between))
                .isNotEqualTo(MapStyle.LIGHT.palette().page().getRGB());
        assertThat(banded.getRGB(x, below))
                .isEqualTo(MapStyle.LIGHT.palette().page().getRGB());
    }

    @Test
    void bandsOfBattalionsAreShownAsBrigadesWhereThoseAreCounted() {
        List<Band> one = List.of(new Band(3, 6, 9));
        ForceCurve curve = new ForceCurve("B", List.of(2.0), List.of()).withBands(one, ForceMeasure.BRIGADES);
        assertThat(curve.bands()).containsExactly(new Band(1, 2, 3));
        assertThatThrownBy(() -> curve.withBands(List.of(), ForceMeasure.BRIGADES)
                        .withBands(List.of(one.get(0), one.get(0)), ForceMeasure.PEOPLE))
                .hasMessage("a band is given for each day or for none");
    }
}
