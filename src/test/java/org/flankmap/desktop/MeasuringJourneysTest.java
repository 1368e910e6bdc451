package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.flankmap.cartography.Grid;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Geodesy;
import org.flankmap.geo.MeasuredArea;
import org.flankmap.geo.MeasuredPath;
import org.flankmap.geo.Measurement;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Measuring on the map. */
class MeasuringJourneysTest extends Journey {
    private Point2D open(FxRobot robot) {
        drawn();
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.M);
        await(() -> shows(robot, "#measure-panel"));
        drawn();
        var bounds = onFxThread(
                () -> window.map().input().localToScreen(window.map().input().getBoundsInLocal()));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Measurement measured() {
        return window.model().state().overlays().measurements().get(0);
    }

    private static String total(FxRobot robot) {
        return onFxThread(
                () -> robot.lookup("#measured-total").queryAs(Label.class).getText());
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    @Test
    void pointsClickedMakeAPathWhoseLengthIsTheGeodesicOne(FxRobot robot) {
        Point2D middle = open(robot);
        robot.clickOn(middle.subtract(90, 0)).clickOn(middle).clickOn(middle.add(0, 80));
        await(() -> measured().points().size() == 3);
        MeasuredPath path = (MeasuredPath) measured();
        double expected = Geodesy.distance(path.points().get(0), path.points().get(1))
                + Geodesy.distance(path.points().get(1), path.points().get(2));
        assertThat(path.length()).isCloseTo(expected, within(0.01));
        assertThat(total(robot)).endsWith(" km");
        assertThat(window.model().state().selection())
                .as("clicks measure and do not select")
                .isEmpty();
        robot.type(KeyCode.BACK_SPACE);
        await(() -> measured().points().size() == 2);
    }

    @Test
    void theFirstPointClickedAgainClosesAnAreaAndTheNextClickBeginsAnew(FxRobot robot) {
        Point2D middle = open(robot);
        Point2D first = middle.subtract(90, 0);
        robot.clickOn(first).clickOn(middle).clickOn(middle.add(0, 80)).clickOn(first);
        await(() -> measured() instanceof MeasuredArea);
        assertThat(total(robot)).contains("km²");
        robot.clickOn(middle.add(60, 60));
        await(() -> measured().points().size() == 1);
    }

    @Test
    void theLegsAreCopiedWithTheirPlaces(FxRobot robot) {
        Point2D middle = open(robot);
        robot.clickOn(middle.subtract(90, 0)).clickOn(middle);
        await(() -> measured().points().size() == 2);
        press(robot, "#measure-copy");
        assertThat(onFxThread(() -> Clipboard.getSystemClipboard().getString()).lines())
                .hasSize(3)
                .last()
                .isEqualTo(total(robot));
    }

    @Test
    void rangeRingsGoAroundWhatIsSelectedByHoursOfMarch(FxRobot robot) {
        open(robot);
        Subject estonia = Subject.formation("battlegroup-estonia");
        robot.interact(() -> {
            window.model().change(state -> state.selecting(Optional.of(estonia)));
            robot.lookup("#ring-radii").queryAs(TextField.class).setText("6, 12");
        });
        press(robot, "#rings-hours");
        var rings = window.model().state().overlays().rings().get(0);
        assertThat(Geodesy.distance(
                        rings.centre(),
                        workspace.posture().node("tapa").orElseThrow().position()))
                .isLessThan(500);
        assertThat(rings.rings().get(1).kilometres()).isCloseTo(145, within(0.1));
        robot.interact(
                () -> robot.lookup("#ring-radii").queryAs(TextField.class).setText("near"));
        press(robot, "#rings-km");
        assertThat(robot.lookup("#rings-wrong").queryAs(Label.class).getText()).contains("near");
    }

    @Test
    void gridsAreSwitchedInTheLayersDrawer(FxRobot robot) {
        drawn();
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.L);
        await(() -> shows(robot, "#layers-panel"));
        robot.interact(
                () -> robot.lookup("#grid-mgrs").queryAs(ToggleButton.class).fire());
        assertThat(window.model().state().overlays().grids()).isEqualTo(Set.of(Grid.MGRS));
        drawn();
    }
}
