package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.input.KeyCode;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.Subject;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Looking at two postures at once. */
class ComparedMapsJourneysTest extends Journey {
    private static final Subject ONLY_TODAY = Subject.formation("panzerbrigade-45");

    private void show(FxRobot robot, MapMode mode) {
        robot.interact(() -> window.model().change(state -> state.withMode(mode)));
    }

    private static boolean has(MapScene scene, Subject subject) {
        return scene != null
                && scene.symbols().stream()
                        .anyMatch(drawn -> drawn.symbol().subject().equals(subject)
                                || drawn.stacked().contains(subject));
    }

    @SuppressWarnings("unchecked")
    private static MapScene left(FxRobot robot) {
        return robot.lookup("#other-map")
                .tryQueryAs(MapPane.class)
                .map(pane -> ((MapPane<MapScene>) pane).drawnProperty().get())
                .orElse(null);
    }

    @Test
    void swipeHasTheTripwireLeftAndTodayRightOfALineThatKeysMove(FxRobot robot) {
        show(robot, MapMode.SWIPE);
        await(() -> left(robot) != null && has(window.map().drawnProperty().get(), ONLY_TODAY));
        assertThat(has(left(robot), ONLY_TODAY)).isFalse();
        SwipeDivider divider = window.maps().divider();
        robot.interact(divider::requestFocus);
        robot.type(KeyCode.RIGHT, 5);
        assertThat(divider.share()).isCloseTo(0.6, within(1e-9));
        robot.type(KeyCode.HOME);
        assertThat(divider.share()).isZero();
    }

    @Test
    void sideBySideBothMapsLookAtTheSamePlace(FxRobot robot) {
        show(robot, MapMode.SIDE_BY_SIDE);
        await(() -> left(robot) != null
                && window.map().sharp()
                && left(robot)
                        .view()
                        .camera()
                        .equals(window.map().drawnProperty().get().view().camera()));
        assertThat(window.map().getWidth())
                .isCloseTo(robot.lookup("#other-map").queryAs(MapPane.class).getWidth(), within(0.5));
    }

    @Test
    void holdingAWhileBIsShownIsALookAtAAndNoStep(FxRobot robot) {
        await(() -> window.map().drawnProperty().get() != null);
        robot.interact(() -> window.map().input().requestFocus());
        robot.press(KeyCode.A);
        await(() -> left(robot) != null);
        assertThat(has(left(robot), ONLY_TODAY)).isFalse();
        robot.release(KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#other-map").tryQuery()).isEmpty();
        assertThat(window.model().canGoBackProperty().get()).isFalse();
    }

    @Test
    void leavingSwipeTakesTheSecondMapAway(FxRobot robot) {
        show(robot, MapMode.SWIPE);
        await(() -> left(robot) != null);
        show(robot, MapMode.DIFFERENCE);
        await(() -> robot.lookup("#other-map").tryQuery().isEmpty());
        await(() -> has(window.map().drawnProperty().get(), ONLY_TODAY));
    }
}
