package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Moving through the years. */
class TimelineJourneysTest extends Journey {
    private static Point2D middle(Node node) {
        var bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Test
    void draggingBShowsTheRecordedPostureOfThatDayEverywhereAndBackUndoesTheWholeDrag(FxRobot robot) {
        await(() -> robot.lookup("#comparison-heading").tryQuery().isPresent());
        LocalDate before = window.model().state().b().asOf();
        Node handle = robot.lookup("#timeline-b").query();
        robot.drag(middle(handle), MouseButton.PRIMARY)
                .moveBy(-60, 0)
                .moveBy(-60, 0)
                .moveBy(-37, 0)
                .drop();
        WaitForAsyncUtils.waitForFxEvents();
        LocalDate after = window.model().state().b().asOf();
        assertThat(after).isBefore(before.minusYears(1));
        assertThat(window.model().state().b().changes()).isEmpty();
        assertThat(after).isEqualTo(((TimelineHandle) handle).day());
        assertThat(robot.lookup("#scenario-b").queryComboBox().getButtonCell().getText())
                .endsWith("Posture · " + HeaderBar.format(after));
        await(() -> robot.lookup("#count").queryAs(Label.class).getText().endsWith(HeaderBar.format(after)));
        await(() -> robot.lookup(".note")
                .lookup((Label label) -> label.getText().endsWith(HeaderBar.format(after)))
                .tryQuery()
                .isPresent());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(window.model().state().b().asOf()).isEqualTo(before);
    }

    @Test
    void keysMoveTheFocusedHandleByMonthsAndYears(FxRobot robot) {
        LocalDate before = window.model().state().a().asOf();
        robot.interact(() -> robot.lookup("#timeline-a").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.model().state().a().asOf()).isEqualTo(before.plusMonths(1));
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.model().state().a().asOf())
                .isEqualTo(before.plusMonths(1).minusYears(1));
    }

    @Test
    void spacePlaysBThroughTheMonthsAndStops(FxRobot robot) {
        robot.interact(() -> window.map().input().requestFocus());
        LocalDate before = window.model().state().b().asOf();
        robot.type(KeyCode.SPACE);
        await(() -> window.model().state().b().asOf().isAfter(before.plusMonths(1)));
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        LocalDate stopped = window.model().state().b().asOf();
        assertThat(robot.lookup("#timeline").queryAs(TimelineBar.class).isPlaying())
                .isFalse();
        assertThat(window.model().state().b().asOf()).isEqualTo(stopped);
    }
}
