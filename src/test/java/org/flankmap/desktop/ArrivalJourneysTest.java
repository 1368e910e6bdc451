package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;
import org.flankmap.reinforcement.Denial;
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

    @Test
    void theTrafficOfADayLiesOnTheMap(FxRobot robot) {
        open(robot);
        robot.interact(
                () -> robot.lookup("#traffic-day").queryAs(StateSlider.class).setValue(8));
        assertThat(window.model().state().arrival().day()).isEqualTo(8);
        await(() -> window.shownFace()
                .arrival()
                .filter(marks -> !marks.flows().isEmpty())
                .isPresent());
        assertThat(robot.lookup("#busiest .label").queryAll()).isNotEmpty();
        press(robot, "#traffic");
        await(() -> window.shownFace().arrival().isEmpty());
    }

    @Test
    void whatHelpsIsAppliedToBAndTakenBack(FxRobot robot) {
        open(robot);
        String before = text(robot, "#arrival-day-b");
        await(() -> robot.lookup("#arrival-page .help").tryQuery().isPresent());
        press(robot, "#arrival-page .help");
        await(() -> window.pages().arrivals().settled());
        assertThat(window.model().state().b().name()).endsWith(", edited");
        assertThat(day(text(robot, "#arrival-day-b"))).isLessThan(day(before));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        await(() -> window.pages().arrivals().settled());
        assertThat(text(robot, "#arrival-day-b")).isEqualTo(before);
    }

    @Test
    void aCutIsMarkedOnTheMapDelaysAndIsOpenedAgain(FxRobot robot) {
        open(robot);
        int before = day(text(robot, "#arrival-day-b"));
        press(robot, "#cut-gap");
        await(() -> window.pages().arrivals().settled()
                && window.shownFace().arrival().isPresent());
        assertThat(window.shownFace().arrival().orElseThrow().crosses()).isNotEmpty();
        assertThat(day(text(robot, "#arrival-day-b"))).isGreaterThanOrEqualTo(before);
        press(robot, "#uncut-suwalki-gap");
        await(() -> window.shownFace().arrival().isEmpty());
        assertThat(window.model().state().arrival().cuts()).isEmpty();
    }

    @Test
    void withTheCutToolAPressOnTheSeaClosesIt(FxRobot robot) {
        open(robot);
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.X);
        assertThat(robot.lookup("#cut-chip").query().isVisible()).isTrue();
        Position sea = new Position(57.5, 23.6);
        Viewport view = window.camera().viewport();
        robot.clickOn(window.map().input().localToScreen(view.x(sea), view.y(sea)));
        await(() -> offered("close-baltic-sea").isPresent());
        robot.interact(() -> offered("close-baltic-sea").orElseThrow().fire());
        await(() -> !window.model().state().arrival().cuts().isEmpty());
        Denial denial = window.model().state().arrival().cuts().get(0).denial();
        assertThat(denial).isEqualTo(Denial.closed("baltic-sea", 2));
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#cut-chip").query().isVisible()).isFalse();
    }

    private Optional<MenuItem> offered(String id) {
        return window.cutTool().offered().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst();
    }

    @Test
    void drawsGiveABandAndDriversUntilTheyAreTakenAway(FxRobot robot) {
        open(robot);
        robot.interact(() ->
                window.model().change(state -> state.withArrival(state.arrival().withDraws(200))));
        await(() -> window.pages().arrivals().draws().bandsProperty().get().b().isPresent());
        assertThat(robot.lookup("#sureness .label").queryAll()).hasSizeGreaterThan(2);
        press(robot, "#without-draws");
        assertThat(robot.lookup("#sureness .label").queryAll()).isEmpty();
    }

    @Test
    void aParameterOutsideItsRangeIsRefusedInASentence(FxRobot robot) {
        open(robot);
        press(robot, "#parameters-link");
        var field = robot.lookup("#parameter-staging-days").queryAs(TextField.class);
        robot.interact(() -> {
            field.setText("-4");
            field.fireEvent(new ActionEvent());
        });
        assertThat(text(robot, "#wrong-staging-days")).contains("must lie between");
        robot.interact(() -> {
            field.setText("1");
            field.fireEvent(new ActionEvent());
        });
        assertThat(window.model().state().b().name()).endsWith(", edited");
        await(() -> window.pages().arrivals().settled());
        assertThat(robot.lookup("#parameters").tryQuery()).isPresent();
    }

    @Test
    void theModelAndItsBackTestAreExplained(FxRobot robot) {
        open(robot);
        press(robot, "#how-computed");
        assertThat(robot.lookup("#model-guide .section-heading").queryAll()).isNotEmpty();
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup("#arrival-table").tryQuery().isPresent());
        press(robot, "#back-test-link");
        await(() -> !robot.lookup("#back-test .state-box").queryAll().isEmpty());
    }
}
