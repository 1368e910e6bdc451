package org.flankmap.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flankmap.comparison.Comparison;
import org.flankmap.comparison.RequiredLevel;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Situation;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanelPainterTest {
    private static final double HEIGHT = 978;
    private static final Pattern TEXT = Pattern.compile("<text([^>]*)>([^<]*)</text>");
    private static final Posture POSTURE = PostureReader.bundled();
    private static final BuiltInScenarios SCENARIOS = BuiltInScenarios.of(POSTURE);
    private static final Situation TRIPWIRE = Situation.of(POSTURE, SCENARIOS.tripwire());
    private static final Situation TODAY = Situation.of(POSTURE, SCENARIOS.today());

    /** A line of text as it is written. */
    private record Line(String text, double size, double left, double right, double foot) {}

    private static List<Line> written(PanelChoice choice, MapStyle style) {
        return written(choice, style, HEIGHT);
    }

    private static List<Line> written(PanelChoice choice, MapStyle style, double height) {
        PanelContent content = PanelContents.of(TRIPWIRE, TODAY, choice);
        SVGGraphics2D surface = new SVGGraphics2D(1920, 1080);
        new PanelPainter(content, style, 1)
                .paint(surface, new Rectangle2D.Double(0, 0, choice.type().width(), height));
        return TEXT.matcher(surface.getSVGElement())
                .results()
                .map(PanelPainterTest::line)
                .toList();
    }

    private static Line line(MatchResult found) {
        String attributes = found.group(1);
        String text = found.group(2).replace("&quot;", "\"");
        double size = number(attributes, "font-size: ([0-9.]+)px");
        double left = number(attributes, " x='([-0-9.]+)'");
        double width = new TextStyle(Inter.of(Inter.Weight.SEMI_BOLD, size), Color.BLACK, Color.WHITE, 0).width(text);
        return new Line(text, size, left, left + width, number(attributes, " y='([-0-9.]+)'"));
    }

    private static double number(String attributes, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(attributes);
        assertThat(found.find()).as("%s in %s", pattern, attributes).isTrue();
        return Double.parseDouble(found.group(1));
    }

    private static List<String> texts(PanelChoice choice) {
        return written(choice, MapStyle.LIGHT).stream().map(Line::text).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aRoomCanReadEveryTextOfABriefingAtFullHd(MapStyle style) {
        PanelChoice choice = PanelChoice.BALTIC.withAllFigures(true).in(PanelType.BRIEFING);
        assertThat(written(choice, style)).isNotEmpty().allSatisfy(line -> assertThat(line.size())
                .isGreaterThanOrEqualTo(18));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrittenBeyondThePanel(PanelType type) {
        PanelChoice choice = PanelChoice.BALTIC.in(type);
        assertThat(written(choice, MapStyle.LIGHT)).allSatisfy(line -> {
            assertThat(line.left()).isNotNegative();
            assertThat(line.right()).isLessThanOrEqualTo(type.width());
            assertThat(line.foot()).isLessThan(HEIGHT);
        });
    }

    @Test
    void everyBarSaysWhatIsShortOfTheRequiredLevel() {
        PanelChoice choice = PanelChoice.BALTIC.requiring("EST", RequiredLevel.BATTLEGROUP);
        assertThat(texts(choice))
                .filteredOn(text -> text.startsWith("Needs a "))
                .hasSize(3)
                .anyMatch(text -> text.startsWith("Needs a battlegroup: "))
                .anyMatch(text -> text.endsWith(" short"));
    }

    /** A projector's slide gives the panel half the lines that a workstation does. */
    @ParameterizedTest
    @ValueSource(doubles = {330, 400, 440, 500, 600})
    void aLowPanelSaysLessBelowItsBarsSoThatAllOfThemFit(double height) {
        List<Line> written = written(PanelChoice.BALTIC, MapStyle.LIGHT, height);
        assertThat(written).extracting(Line::text).contains("Estonia", "Latvia", "Lithuania");
        assertThat(written).allSatisfy(line -> assertThat(line.foot()).isLessThan(height));
    }

    @Test
    void whereADivisionIsRequiredTheBarStandsForADivision() {
        PanelChoice choice = new PanelChoice(Comparison.BALTIC_STATES, false, Map.of("LVA", RequiredLevel.DIVISION));
        List<PanelContent.Bar> bars = PanelContents.of(TRIPWIRE, TODAY, choice).bars();
        assertThat(bars).extracting(PanelContent.Bar::whole).containsExactly(1.0, 3.0, 1.0);
    }

    @Test
    void allFiguresStandUnderWhoseForceTheyCountAndEndWithTheRatio() {
        PanelContent.Table table = PanelContents.of(TRIPWIRE, TODAY, PanelChoice.BALTIC.withAllFigures(true))
                .tables()
                .get(0);
        assertThat(table.groups())
                .extracting(PanelContent.Group::heading)
                .containsExactly("Allied", "Host nation", "Allied and host nation", "Opposing, within reach");
        assertThat(table.groups().get(3).rows())
                .extracting(PanelContent.Row::label)
                .containsExactly("Personnel", "Formations", "Friendly to opposing personnel");
    }

    @Test
    void rowsWithoutRoomAreCountedInTheNote() {
        PanelChoice all = PanelChoice.BALTIC.withAllFigures(true);
        assertThat(String.join(" ", texts(all))).containsPattern("\\d+ more rows do not fit here\\.");
        PanelChoice one = new PanelChoice(List.of("EST"), false, Map.of());
        assertThat(String.join(" ", texts(one))).doesNotContain("not fit here");
    }
}
