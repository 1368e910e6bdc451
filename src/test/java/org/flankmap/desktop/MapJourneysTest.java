package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.MapSymbol;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Geodesy;
import org.flankmap.geo.Position;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a user does first: look, move, ask. */
class MapJourneysTest extends Journey {
    private static final RecordedConnections CONNECTIONS = new RecordedConnections();

    @BeforeAll
    static void load() {
        CONNECTIONS.install();
        Journey.load();
    }

    @AfterAll
    static void noNetworkWasAskedFor() {
        assertThat(CONNECTIONS.remove()).isEmpty();
    }

    @Test
    void opensOnTheBalticStatesWithTheComparison(FxRobot robot) {
        drawn();
        assertThat(robot.lookup("#comparison-heading").queryAs(Label.class).getText())
                .isEqualTo("How much of a brigade?");
        assertThat(robot.lookup("#count").queryAs(Label.class).getText())
                .matches("[1-9]\\d* of [1-9]\\d* formations.*");
        Extent seen = window.camera().viewport().extent();
        assertThat(seen.contains(Extent.BALTIC.centre())).isTrue();
    }

    @Test
    void draggingMovesTheMapWithThePointer(FxRobot robot) {
        drawn();
        Position before = window.camera().camera().centre();
        Point2D middle = middle();
        robot.drag(middle, MouseButton.PRIMARY).moveBy(-100, 0).drop();
        double moved = window.camera().viewport().x(before)
                - window.camera().viewport().width() / 2;
        assertThat(moved).isCloseTo(-100, within(12.0));
    }

    private Point2D middle() {
        var bounds = window.map().input().localToScreen(window.map().input().getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Test
    void wheelZoomKeepsThePlaceUnderThePointer(FxRobot robot) {
        drawn();
        Point2D pointer = middle().add(120, 60);
        robot.moveTo(pointer);
        Point2D local = window.map().input().screenToLocal(pointer);
        Position before = window.camera().viewport().position(local.getX(), local.getY());
        double zoom = window.camera().camera().zoom();
        robot.scroll(3, javafx.geometry.VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.camera().camera().zoom()).isNotEqualTo(zoom);
        drawn();
        Position after = window.camera().viewport().position(local.getX(), local.getY());
        assertThat(Geodesy.distance(before, after)).isLessThan(500);
    }

    @Test
    void keysShowTheFlankAndEachState(FxRobot robot) {
        drawn();
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.HOME);
        double flank = window.camera().camera().zoom();
        robot.type(KeyCode.DIGIT1);
        assertThat(Extent.ESTONIA.contains(window.camera().camera().centre())).isTrue();
        assertThat(window.camera().camera().zoom()).isGreaterThan(flank);
        robot.type(KeyCode.DIGIT3);
        assertThat(Extent.LITHUANIA.contains(window.camera().camera().centre())).isTrue();
        double zoom = window.camera().camera().zoom();
        robot.type(KeyCode.ADD);
        assertThat(window.camera().camera().zoom()).isGreaterThan(zoom);
    }

    @Test
    void clickingAFormationShowsItsStatesAndASourceOpensInTheBrowser(FxRobot robot) {
        robot.clickOn(onScreen(Subject.formation("battlegroup-estonia")));
        await(() -> shows(robot, "#details"));
        assertThat(robot.lookup("#details .panel-heading").queryAs(Label.class).getText())
                .contains("Estonia");
        assertThat(robot.lookup("#details .state-box").queryAll()).hasSizeGreaterThan(1);
        Hyperlink source = robot.lookup("#details .source-link").queryAs(Hyperlink.class);
        robot.interact(source::fire);
        assertThat(opened).hasSize(1).allMatch(address -> address.startsWith("http"));
    }

    @Test
    void escapeReturnsToTheComparisonAndBackToTheSelection(FxRobot robot) {
        robot.clickOn(onScreen(Subject.formation("battlegroup-estonia")));
        await(() -> shows(robot, "#details"));
        robot.type(KeyCode.ESCAPE);
        await(() -> shows(robot, "#comparison-heading"));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        await(() -> shows(robot, "#details"));
    }

    @Test
    void aFigureOpensWhatItCountsAndWhoSaysSo(FxRobot robot) {
        drawn();
        Hyperlink figure = robot.lookup(".figures .figure")
                .match((Hyperlink link) -> link.getAccessibleText().startsWith("All three, Allied personnel"))
                .queryAs(Hyperlink.class);
        robot.interact(figure::fire);
        await(() -> shows(robot, "#trace"));
        assertThat(robot.lookup("#trace .state-box").queryAll()).isNotEmpty();
        assertThat(robot.lookup("#trace .source-link").queryAll()).isNotEmpty();
    }

    @Test
    void hidingALayerTakesItsSymbolsOffTheMap(FxRobot robot) {
        MapScene before = drawn();
        assertThat(before.symbols()).anyMatch(drawn -> drawn.symbol().group() == MapSymbol.Group.OPPOSING);
        robot.interact(() -> window.model()
                .change(state -> state.withLayer(org.flankmap.cartography.PostureContent.Layer.OPPOSING, false)));
        await(() -> window.map().drawnProperty().get() != before);
        assertThat(drawn().symbols()).noneMatch(drawn -> drawn.symbol().group() == MapSymbol.Group.OPPOSING);
    }

    @Test
    void ourProjectionAgreesWithGluonsOwn() {
        drawn();
        for (Position place : List.of(new Position(59.26, 25.96), new Position(54.0, 23.4), new Position(57.0, 21.0))) {
            Point2D gluon = onFxThread(() -> window.map().gluonPoint(place));
            assertThat(window.camera().viewport().x(place)).isCloseTo(gluon.getX(), within(0.5));
            assertThat(window.camera().viewport().y(place)).isCloseTo(gluon.getY(), within(0.5));
        }
    }

    @Test
    void resizingKeepsWhatIsInTheMiddle(FxRobot robot) {
        drawn();
        Camera before = window.camera().camera();
        robot.interact(() -> window.map().getScene().getWindow().setWidth(1500));
        WaitForAsyncUtils.waitForFxEvents();
        drawn();
        assertThat(window.camera().camera()).isEqualTo(before);
        assertThat(window.map().shownCentre().latitude())
                .isCloseTo(before.centre().latitude(), within(1e-4));
        assertThat(window.map().shownCentre().longitude())
                .isCloseTo(before.centre().longitude(), within(1e-4));
    }
}
