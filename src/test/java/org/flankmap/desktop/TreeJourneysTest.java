package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Geodesy;
import org.flankmap.scenario.FormationFilter;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Going through the forces in their tree. */
class TreeJourneysTest extends Journey {
    private static final Subject ESTONIA = Subject.formation("battlegroup-estonia");

    @SuppressWarnings("unchecked")
    private TreeView<ForceBranch> tree(FxRobot robot) {
        drawn();
        await(() -> window.map().getScene() != null);
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.T);
        await(() -> shows(robot, "#force-tree")
                && robot.lookup("#force-tree").queryAs(TreeView.class).getRoot() != null);
        return robot.lookup("#force-tree").queryAs(TreeView.class);
    }

    private static boolean selected(TreeView<ForceBranch> tree, Subject subject) {
        TreeItem<ForceBranch> item = tree.getSelectionModel().getSelectedItem();
        return item != null
                && item.getValue()
                        .symbol()
                        .filter(symbol -> symbol.subject().equals(subject))
                        .isPresent();
    }

    private static int rows(TreeView<ForceBranch> tree) {
        return onFxThread(tree::getExpandedItemCount);
    }

    @Test
    void whatIsSelectedOnTheMapIsSelectedInTheTreeWithTheWayToItUnfolded(FxRobot robot) {
        TreeView<ForceBranch> tree = tree(robot);
        assertThat(tree.isFocused()).isTrue();
        int folded = rows(tree);
        robot.clickOn(onScreen(ESTONIA));
        await(() -> selected(tree, ESTONIA));
        assertThat(rows(tree)).isGreaterThan(folded);
    }

    @Test
    void typingFindsInTheTreeAndEnterGoesThere(FxRobot robot) {
        TreeView<ForceBranch> tree = tree(robot);
        assertThat(robot.lookup("#tree-find").queryAs(TextField.class).getText())
                .as("the key that opened the tree")
                .isEmpty();
        robot.write("bg est");
        robot.type(KeyCode.ENTER);
        await(() -> window.model().state().selection().equals(Set.of(ESTONIA)));
        robot.type(KeyCode.ENTER);
        await(() -> Geodesy.distance(
                        window.camera().camera().centre(),
                        workspace.posture().node("tapa").orElseThrow().position())
                < 500);
        assertThat(tree.isFocused()).isTrue();
    }

    @Test
    void theTreeFollowsTheFilters(FxRobot robot) {
        TreeView<ForceBranch> tree = tree(robot);
        robot.interact(
                () -> window.model().change(state -> state.withFilter(FormationFilter.NONE.withHosts(Set.of("LTU")))));
        await(() -> onFxThread(
                () -> tree.getRoot().getChildren().get(0).getValue().title().equals("Lithuania")));
        assertThat(tree.getRoot().getChildren())
                .extracting(item -> item.getValue().title())
                .as("what is not a formation is not filtered")
                .containsExactly("Lithuania", "Stocks");
    }

    @Test
    void escapeShutsTheTree(FxRobot robot) {
        tree(robot);
        robot.type(KeyCode.ESCAPE);
        await(() -> !shows(robot, "#force-tree"));
    }
}
