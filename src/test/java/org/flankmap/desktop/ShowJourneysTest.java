package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.flankmap.briefing.Slide;
import org.flankmap.geo.Camera;
import org.flankmap.view.ViewState;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The show: what the keys and the pointer do before a room. */
class ShowJourneysTest extends Journey {
    private Show show;

    private void present(FxRobot robot, KeyCode... keys) {
        drawn();
        robot.interact(() -> {
            window.briefings().setAnimated(false);
            window.map().input().requestFocus();
        });
        robot.push(keys);
        await(() -> window.briefings().show().isPresent());
        show = window.briefings().show().orElseThrow();
        shows(show.index());
    }

    private void shows(int index) {
        await(() -> show.index() == index
                && show.pane().shownProperty().get() != null
                && show.pane()
                        .shownProperty()
                        .get()
                        .laidOut()
                        .slide()
                        .title()
                        .equals(show.briefing().slide(index).title()));
    }

    private void press(FxRobot robot, KeyCode code) {
        press(robot, code, false);
    }

    /** To the audience's window, whichever window has the keyboard. */
    private void press(FxRobot robot, KeyCode code, boolean shortcut) {
        robot.interact(() ->
                show.pane().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false)));
    }

    @Test
    void f5BeginsWithTheFirstSlideAndTheKeysOfARemoteStep(FxRobot robot) {
        present(robot, KeyCode.F5);
        assertThat(show.index()).isZero();
        press(robot, KeyCode.PAGE_DOWN);
        shows(1);
        press(robot, KeyCode.SPACE);
        shows(2);
        press(robot, KeyCode.RIGHT);
        shows(3);
        press(robot, KeyCode.PAGE_UP);
        shows(2);
        press(robot, KeyCode.LEFT);
        shows(1);
        press(robot, KeyCode.BACK_SPACE);
        shows(0);
        press(robot, KeyCode.LEFT);
        shows(0);
    }

    @Test
    void shiftF5BeginsWithTheSlideAtHand(FxRobot robot) {
        drawn();
        robot.interact(() -> window.briefings().model().indexProperty().set(3));
        present(robot, KeyCode.SHIFT, KeyCode.F5);
        assertThat(show.index()).isEqualTo(3);
    }

    @Test
    void homeEndAndANumberGoToASlide(FxRobot robot) {
        present(robot, KeyCode.F5);
        press(robot, KeyCode.END);
        shows(9);
        press(robot, KeyCode.RIGHT);
        shows(9);
        assertThat(show.pane().note().getText()).contains("last slide");
        press(robot, KeyCode.HOME);
        shows(0);
        press(robot, KeyCode.DIGIT1);
        press(robot, KeyCode.DIGIT0);
        press(robot, KeyCode.ENTER);
        shows(9);
        press(robot, KeyCode.NUMPAD7);
        press(robot, KeyCode.ENTER);
        shows(6);
        press(robot, KeyCode.DIGIT5);
        press(robot, KeyCode.DIGIT5);
        press(robot, KeyCode.ENTER);
        shows(6);
        assertThat(show.pane().note().getText()).isEqualTo("There are slides 1 to 10");
    }

    @Test
    void bIsBlackWIsWhiteAndTheNextStepUncovers(FxRobot robot) {
        present(robot, KeyCode.F5);
        Rectangle blank = (Rectangle) show.pane().lookup("#show-blank");
        press(robot, KeyCode.B);
        assertThat(blank.isVisible()).isTrue();
        assertThat(blank.getFill()).isEqualTo(Color.BLACK);
        press(robot, KeyCode.W);
        assertThat(blank.getFill()).isEqualTo(Color.WHITE);
        press(robot, KeyCode.RIGHT);
        assertThat(blank.isVisible()).isFalse();
        shows(0);
        press(robot, KeyCode.PERIOD);
        press(robot, KeyCode.PERIOD);
        assertThat(blank.isVisible()).isFalse();
    }

    @Test
    void theSpotlightGoesOnAndOff(FxRobot robot) {
        present(robot, KeyCode.F5);
        press(robot, KeyCode.L);
        assertThat(show.pane().spotlight().isVisible()).isTrue();
        press(robot, KeyCode.L);
        assertThat(show.pane().spotlight().isVisible()).isFalse();
    }

    @Test
    void theMapFollowsTheWheelAndBackspaceReturnsToTheSlide(FxRobot robot) {
        present(robot, KeyCode.F5);
        press(robot, KeyCode.RIGHT);
        shows(1);
        Camera before = show.pane().camera().camera();
        robot.interact(() -> {
            show.pane().camera().setAnimated(false);
            show.pane().camera().zoomBy(1, 200, 200);
        });
        assertThat(show.pane().moved()).isTrue();
        await(() -> show.pane().lookup("#live-map").isVisible());
        press(robot, KeyCode.BACK_SPACE);
        assertThat(show.pane().moved()).isFalse();
        assertThat(show.pane().camera().camera()).isEqualTo(before);
        assertThat(show.index()).isEqualTo(1);
        press(robot, KeyCode.BACK_SPACE);
        shows(0);
    }

    @Test
    void everythingGrowsWithCtrlPlusAndShrinksWithCtrlMinus(FxRobot robot) {
        present(robot, KeyCode.F5);
        press(robot, KeyCode.PLUS, true);
        await(() -> enlargement() == 2.1);
        press(robot, KeyCode.MINUS, true);
        press(robot, KeyCode.MINUS, true);
        await(() -> Math.abs(enlargement() - 1.9) < 1e-9);
        robot.interact(() -> show.enlargeTo(9));
        await(() -> enlargement() == Slide.LARGEST);
    }

    private double enlargement() {
        return show.pane().shownProperty().get().laidOut().slide().enlargement();
    }

    @Test
    void escapeGivesTheWindowBackAsItWas(FxRobot robot) {
        drawn();
        ViewState before = window.model().state();
        Camera camera = window.camera().camera();
        present(robot, KeyCode.F5);
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.ESCAPE);
        await(() -> window.briefings().show().isEmpty());
        assertThat(window.model().state()).isEqualTo(before);
        assertThat(window.camera().camera()).isEqualTo(camera);
        assertThat(show.audience().isShowing()).isFalse();
    }

    @Test
    void withASecondScreenThePresenterHasNotesAndUnpluggingItEndsNothing(FxRobot robot) {
        present(robot, KeyCode.F5);
        Rectangle2D desk = new Rectangle2D(0, 0, 900, 700);
        Rectangle2D projector = new Rectangle2D(900, 0, 1000, 700);
        robot.interact(() -> show.place(List.of(desk, projector)));
        assertThat(show.presenter().isShowing()).isTrue();
        assertThat(show.presenter().getX()).isZero();
        robot.interact(() -> show.next());
        shows(1);
        assertThat(robot.lookup("#presenter-count").queryLabeled().getText()).isEqualTo("2 / 10");
        assertThat(robot.lookup("#presenter-notes").queryLabeled().getText()).startsWith("A tripwire");
        assertThat(robot.lookup("#presenter-next-title").queryLabeled().getText())
                .contains("eight battlegroups");
        robot.interact(() -> show.place(List.of(desk)));
        assertThat(show.presenter().isShowing()).isFalse();
        assertThat(show.audience().isShowing()).isTrue();
        assertThat(show.index()).isEqualTo(1);
        press(robot, KeyCode.RIGHT);
        shows(2);
    }

    @Test
    void aPictureThatComesLateForASizeGoneByIsNotStretched(FxRobot robot) {
        present(robot, KeyCode.F5);
        Rectangle2D small = new Rectangle2D(0, 0, 800, 500);
        Rectangle2D large = new Rectangle2D(0, 0, 1000, 700);
        robot.interact(() -> show.place(List.of(small)));
        await(this::shownAtItsSize);
        robot.interact(() -> {
            show.place(List.of(large));
            show.place(List.of(small));
        });
        var paintedAfterwards = onFxThread(() -> show.pane().picture(show.asShown(5)));
        await(paintedAfterwards::isDone);
        await(this::shownAtItsSize);
    }

    private boolean shownAtItsSize() {
        Image shown = show.pane().shownProperty().get().image();
        return shown.getWidth() == show.pane().getWidth()
                && shown.getHeight() == show.pane().getHeight();
    }
}
