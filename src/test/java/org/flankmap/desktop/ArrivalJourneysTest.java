package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.RuleSet;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Asking who arrives when. */
class ArrivalJourneysTest extends Journey {
    private void open(FxRobot robot) {
        await(() -> robot.lookup("#panel-tools").tryQuery().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        await(() -> robot.lookup("#arrival-page").tryQuery().isPresent()
                && window.pages().arrivals().settled());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    @Test
    void theKeysLeadToTheClosingDayAndBack(FxRobot robot) {
        open(robot);
        assertThat(text(robot, "#arrival-day-b")).startsWith("day ");
        assertThat(text(robot, "#arrival-reason-b")).contains("decides it");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        await(() -> robot.lookup("#comparison-heading").tryQuery().isPresent());
        assertThat(robot.lookup("#arrival-block #arrival-day-b")
                        .queryAs(Label.class)
                        .getText())
                .startsWith("day ");
    }

    @Test
    void peacetimeTakesLongerAndBackUndoesIt(FxRobot robot) {
        open(robot);
        String crisis = text(robot, "#arrival-day-b");
        press(robot, "#rules-peacetime");
        await(() -> window.pages().arrivals().settled());
        assertThat(window.model().state().arrival().rules()).isEqualTo(RuleSet.PEACETIME);
        assertThat(day(text(robot, "#arrival-day-b"))).isGreaterThan(day(crisis));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        await(() -> window.pages().arrivals().settled());
        assertThat(text(robot, "#arrival-day-b")).isEqualTo(crisis);
    }

    private static int day(String words) {
        return Integer.parseInt(words.replace("day ", ""));
    }

    @Test
    void aCellOfTheTableBecomesTheGoal(FxRobot robot) {
        open(robot);
        press(robot, "#goal-EST-1");
        assertThat(window.model().state().arrival().goal()).isEqualTo(new Goal(List.of("EST"), 1));
        assertThat(text(robot, "#arrival-goal")).isEqualTo("First brigade in Estonia closes");
    }

    @Test
    void aFormationShowsItsStepsAndItsWayOnTheMap(FxRobot robot) {
        open(robot);
        press(robot, "#arrival-formations .hyperlink");
        await(() -> robot.lookup("#arrival-way").tryQuery().isPresent());
        assertThat(text(robot, "#way-day")).startsWith("closes day ");
        assertThat(robot.lookup(".way-steps").queryAll()).isNotEmpty();
        await(() -> window.shownFace().arrival().isPresent());
        assertThat(window.shownFace().arrival().orElseThrow().way()).isNotEmpty();
        robot.interact(() -> window.camera().setAnimated(false));
        var before = window.camera().camera();
        press(robot, "#fly-along");
        assertThat(window.camera().camera()).isNotEqualTo(before);
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup("#arrival-formations").tryQuery().isPresent());
    }
}
