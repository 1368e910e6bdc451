package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.Subject;
import org.flankmap.symbology.SymbolPainter;
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

    private MapScene.DrawnSymbol stack() {
        return drawn().symbolsInFrame().stream()
                .filter(symbol -> symbol.stacked().size() > 1)
                .filter(symbol -> symbol.symbol().subject().kind() == Subject.Kind.FORMATION)
                .findFirst()
                .orElseThrow();
    }

    private static List<MenuItem> stackItems() {
        return onFxThread(() -> Window.getWindows().stream()
                .filter(shown -> shown instanceof ContextMenu menu && "stack-menu".equals(menu.getId()))
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .toList());
    }

    @Test
    void clickingTheCountOfAStackListsItAndOneIsPickedFromTheList(FxRobot robot) {
        await(() -> robot.lookup("#comparison-heading").tryQuery().isPresent());
        MapScene.DrawnSymbol stack = stack();
        var frame = SymbolPainter.frame(stack.symbol().code(), stack.x(), stack.y(), stack.frameHeight());
        Point2D middle = onScreen(stack.symbol().subject());
        robot.clickOn(middle.add(frame.getMaxX() - stack.x() - 4, frame.getMaxY() - stack.y() - 2));
        await(() -> stackItems().size() == stack.stacked().size() + 1);
        assertThat(selection()).isEmpty();
        MenuItem last = stackItems().get(stack.stacked().size());
        robot.interact(last::fire);
        await(() -> selection().size() == 1);
    }

    @Test
    void enterOpensTheStackOfWhatIsSelected(FxRobot robot) {
        await(() -> robot.lookup("#comparison-heading").tryQuery().isPresent());
        MapScene.DrawnSymbol stack = stack();
        robot.interact(() -> {
            window.model()
                    .change(state -> state.selecting(Optional.of(stack.symbol().subject())));
            window.map().input().requestFocus();
        });
        robot.type(KeyCode.ENTER);
        await(() -> stackItems().size() == stack.stacked().size() + 1);
    }
}
