package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Doing without the mouse, and without seeing. */
class KeyboardJourneysTest extends Journey {
    private static void focusable(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> focusable(child, found));
        }
    }

    /** What a screen reader can say of a control. */
    private static boolean named(Node node) {
        String spoken = node.getAccessibleText();
        if (spoken == null && node instanceof Labeled labeled) {
            spoken = labeled.getText();
        }
        if (spoken == null && node instanceof TextInputControl input) {
            spoken = input.getPromptText();
        }
        return spoken != null && !spoken.isBlank();
    }

    private List<String> nameless() {
        return onFxThread(() -> {
            List<Node> found = new ArrayList<>();
            focusable(window.map().getScene().getRoot(), found);
            assertThat(found).hasSizeGreaterThan(20);
            return found.stream()
                    .filter(node -> !(node instanceof ScrollPane))
                    .filter(node -> !named(node))
                    .map(Node::toString)
                    .toList();
        });
    }

    @Test
    void everyControlHasANameThatCanBeSpoken(FxRobot robot) {
        await(() -> robot.lookup("#comparison-heading").tryQuery().isPresent());
        drawn();
        robot.interact(() -> window.map().input().requestFocus());
        assertThat(nameless()).isEmpty();
        robot.type(KeyCode.L);
        await(() -> shows(robot, "#layers-panel"));
        assertThat(nameless()).as("with the layers open").isEmpty();
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.T);
        await(() -> shows(robot, "#force-tree"));
        assertThat(nameless()).as("with the tree open").isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        await(() -> shows(robot, "#composer"));
        assertThat(nameless()).as("with the composer open").isEmpty();
    }

    @Test
    void tabReachesEverythingFromTheMapAndComesBack(FxRobot robot) {
        await(() -> robot.lookup("#comparison-heading").tryQuery().isPresent());
        robot.interact(() -> window.map().input().requestFocus());
        List<Node> reached = new ArrayList<>();
        Node focused;
        do {
            robot.type(KeyCode.TAB);
            focused = onFxThread(() -> window.map().getScene().getFocusOwner());
            reached.add(focused);
        } while (focused != window.map().input() && reached.size() < 300);
        assertThat(reached).contains(window.map().input());
        assertThat(reached)
                .extracting(Node::getId)
                .contains(
                        "search", "export", "tree", "layers", "filters", "toggle-opposing", "timeline-b", "scenario-a");
    }

    @Test
    void f1ShowsTheKeysAndPutsThemAway(FxRobot robot) {
        drawn();
        robot.type(KeyCode.F1);
        await(() -> robot.lookup("#key-sheet").tryQuery().isPresent());
        assertThat(robot.lookup("#key-sheet .keys").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Ctrl+F", "Alt+←", "T", "Ctrl+drag");
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup("#key-sheet").tryQuery().isEmpty());
    }
}
