package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.flankmap.cartography.Subject;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Selecting one thing or many on the map. */
class SelectingJourneysTest extends Journey {
    private static final Subject ESTONIA = Subject.formation("battlegroup-estonia");
    private static final Subject BRIGADE_45 = Subject.formation("panzerbrigade-45");

    private Set<Subject> selection() {
        return window.model().state().selection();
    }

    private void selectBoth(FxRobot robot) {
        await(() -> robot.lookup("#comparison-heading").tryQuery().isPresent());
        robot.clickOn(onScreen(ESTONIA));
        Point2D other = onScreen(BRIGADE_45);
        robot.press(KeyCode.CONTROL).clickOn(other).release(KeyCode.CONTROL);
        await(() -> shows(robot, "#selection"));
    }

    @Test
    void ctrlClickTakesOneMoreAndLetsGoOfItAgain(FxRobot robot) {
        selectBoth(robot);
        assertThat(selection()).containsExactlyInAnyOrder(ESTONIA, BRIGADE_45);
        Point2D other = onScreen(BRIGADE_45);
        robot.press(KeyCode.CONTROL).clickOn(other).release(KeyCode.CONTROL);
        await(() -> selection().equals(Set.of(ESTONIA)));
    }

    @Test
    void thePanelSumsWhatIsSelectedAndASumOpensWhatItCounts(FxRobot robot) {
        selectBoth(robot);
        assertThat(robot.lookup("#selection .panel-heading")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("2 selected");
        Hyperlink sum = robot.lookup("#selection .figure")
                .match((Hyperlink link) -> String.valueOf(link.getAccessibleText())
                        .startsWith("Allied and host nation: Manoeuvre battalions: "))
                .queryAs(Hyperlink.class);
        robot.interact(sum::fire);
        await(() -> shows(robot, "#trace"));
        assertThat(robot.lookup("#trace .state-box").queryAll()).hasSize(2);
        robot.interact(
                () -> robot.lookup("#back-to-selection").queryAs(Button.class).fire());
        await(() -> shows(robot, "#selection"));
    }

    @Test
    void theSelectionIsCopiedAsATableWithItsSums(FxRobot robot) {
        selectBoth(robot);
        robot.interact(
                () -> robot.lookup("#copy-selection").queryAs(Button.class).fire());
        String table = onFxThread(() -> Clipboard.getSystemClipboard().getString());
        assertThat(table.lines()).hasSize(4);
        assertThat(table).startsWith("Formation\tCountry\tStatus\tPersonnel").contains("Allied and host nation");
    }

    @Test
    void aBoxDrawnWithCtrlTakesAllWithinAndEscapeLetsGo(FxRobot robot) {
        Point2D from = onScreen(ESTONIA).subtract(60, 40);
        robot.press(KeyCode.CONTROL)
                .drag(from, MouseButton.PRIMARY)
                .moveBy(60, 40)
                .moveBy(80, 60)
                .drop()
                .release(KeyCode.CONTROL);
        await(() -> selection().contains(ESTONIA));
        assertThat(selection()).hasSizeGreaterThan(1).doesNotContain(BRIGADE_45);
        robot.type(KeyCode.ESCAPE);
        await(() -> selection().isEmpty());
    }

    @Test
    void ctrlATakesAllInView(FxRobot robot) {
        drawn();
        robot.interact(() -> window.map().input().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        await(() -> selection().contains(ESTONIA) && selection().contains(BRIGADE_45));
    }

    @Test
    void nAndPStepThroughWhatIsInView(FxRobot robot) {
        drawn();
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.N);
        await(() -> selection().size() == 1);
        Set<Subject> first = selection();
        robot.type(KeyCode.N);
        await(() -> selection().size() == 1 && !selection().equals(first));
        robot.type(KeyCode.P);
        await(() -> selection().equals(first));
    }
}
