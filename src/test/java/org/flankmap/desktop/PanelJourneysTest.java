package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.flankmap.cartography.Subject;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Asking the panel. */
class PanelJourneysTest extends Journey {
    private static void ready(FxRobot robot) {
        await(() -> robot.lookup("#panel-tools").tryQuery().isPresent());
    }

    private static int figures(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> robot.lookup(".figures .figure").queryAll().size());
    }

    @Test
    void allFiguresAddMeasuresAndOneStateLeavesOneTable(FxRobot robot) {
        ready(robot);
        int few = figures(robot);
        robot.interact(
                () -> robot.lookup("#all-figures").queryAs(ToggleButton.class).fire());
        await(() -> figures(robot) > 2 * few);
        robot.interact(() ->
                window.model().change(state -> state.withPanel(state.panel().withStates(List.of("FIN")))));
        await(() -> robot.lookup(".state-share-box").queryAll().size() == 1);
    }

    @Test
    void aFigureLightsUpWhatItCountsUntilOneGoesBack(FxRobot robot) {
        ready(robot);
        var before = window.map().drawnProperty().get();
        Hyperlink figure = robot.lookup(".figures .figure")
                .match((Hyperlink link) -> link.getAccessibleText().startsWith("Lithuania, Allied manoeuvre"))
                .queryAs(Hyperlink.class);
        robot.interact(figure::fire);
        await(() -> window.map().drawnProperty().get() != before);
        assertThat(robot.lookup("#trace .state-box").queryAll()).isNotEmpty();
    }

    @Test
    void noTextOfTheDetailsIsCutOffAtTheEdge(FxRobot robot) {
        ready(robot);
        for (String id : List.of("battlegroup-latvia", "panzerbrigade-45", "battlegroup-estonia")) {
            robot.interact(() -> window.model().change(state -> state.selecting(Optional.of(Subject.formation(id)))));
            await(() -> robot.lookup("#details .state-box").tryQuery().isPresent());
            double edge = onFxThread(() -> robot.lookup("#side-panel .viewport")
                    .query()
                    .localToScene(robot.lookup("#side-panel .viewport").query().getLayoutBounds())
                    .getMaxX());
            assertThat(onFxThread(() -> rightEdges(robot))).as(id).isNotEmpty().allSatisfy(right -> assertThat(right)
                    .isLessThanOrEqualTo(edge));
        }
    }

    private static List<Double> rightEdges(FxRobot robot) {
        return Stream.of("#details .label", "#details .hyperlink")
                .flatMap(query -> robot.lookup(query).queryAll().stream())
                .map(node -> node.localToScene(node.getLayoutBounds()).getMaxX())
                .toList();
    }

    @Test
    void theTableIsCopiedWithAColumnForEachSide(FxRobot robot) {
        ready(robot);
        String table =
                new PanelClipboard(workspace.posture()).table(window.model().state());
        assertThat(table).startsWith("Estonia\tA\tB\tB").contains("All three\tA\tB", "Allied personnel\t");
    }

    @Test
    void theBriefingSizeIsToggledByKeys(FxRobot robot) {
        ready(robot);
        SidePanel panel = robot.lookup("#side-panel").queryAs(SidePanel.class);
        double before = panel.getWidth();
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        assertThat(panel.isBriefing()).isTrue();
        await(() -> panel.getWidth() > before);
        robot.press(KeyCode.CONTROL).type(KeyCode.MINUS).release(KeyCode.CONTROL);
        assertThat(panel.isBriefing()).isFalse();
    }

    @Test
    void thenAndNowHasTheArticlesFiguresWithTheirSources(FxRobot robot) {
        ready(robot);
        robot.interact(() -> robot.lookup("#then-and-now")
                .queryAs(javafx.scene.control.Button.class)
                .fire());
        Node page = robot.lookup("#then-and-now-page").query();
        assertThat(page).isNotNull();
        assertThat(robot.lookup("#then-and-now-page .state-box").queryAll())
                .hasSize(workspace.posture().context().figures().size());
        assertThat(robot.lookup("#then-and-now-page .source-link").queryAll()).isNotEmpty();
    }
}
