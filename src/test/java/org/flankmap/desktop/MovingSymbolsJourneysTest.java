package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.flankmap.cartography.Subject;
import org.flankmap.scenario.SymbolShift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Moving symbols aside, and keeping that in the scenario's file. */
class MovingSymbolsJourneysTest extends Journey {
    private static final Subject ESTONIA = Subject.formation("battlegroup-estonia");

    @TempDir
    Path folder;

    private Optional<SymbolShift> shift() {
        return Optional.ofNullable(window.model().state().b().shifts().get(ESTONIA.id()));
    }

    private Point2D dragAside(FxRobot robot) {
        Point2D from = onScreen(ESTONIA);
        robot.press(KeyCode.ALT)
                .drag(from, MouseButton.PRIMARY)
                .moveBy(40, 30)
                .moveBy(60, 40)
                .drop()
                .release(KeyCode.ALT);
        await(() -> shift().isPresent());
        return from;
    }

    @Test
    void aSymbolDraggedWithAltStaysWhereItIsPutWhileTheMapStays(FxRobot robot) {
        var camera = window.camera().camera();
        Point2D from = dragAside(robot);
        await(() -> onScreen(ESTONIA).distance(from) > 90);
        Point2D now = onScreen(ESTONIA);
        assertThat(now.getX() - from.getX()).isCloseTo(100, within(3.0));
        assertThat(now.getY() - from.getY()).isCloseTo(70, within(3.0));
        assertThat(window.camera().camera().centre().latitude())
                .isCloseTo(camera.centre().latitude(), within(0.2));
        assertThat(window.model().state().selection()).isEmpty();
    }

    @Test
    void theEditIsUndoneAndDoneAgain(FxRobot robot) {
        dragAside(robot);
        SymbolShift put = shift().orElseThrow();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> shift().isEmpty());
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        await(() -> shift().equals(Optional.of(put)));
    }

    @Test
    void goingBackInTheViewDoesNotUndoAnEdit(FxRobot robot) {
        drawn();
        robot.interact(() -> window.model().change(state -> state.selecting(Optional.of(ESTONIA))));
        dragAside(robot);
        robot.interact(window.model()::back);
        assertThat(window.model().state().selection()).isEmpty();
        assertThat(shift()).isPresent();
    }

    @Test
    void theSelectedSymbolIsNudgedByKeysAndADoubleClickWithAltPutsItBack(FxRobot robot) {
        drawn();
        robot.interact(() -> {
            window.model().change(state -> state.selecting(Optional.of(ESTONIA)));
            window.map().input().requestFocus();
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        await(() -> shift().isPresent());
        Point2D at = onScreen(ESTONIA);
        robot.press(KeyCode.ALT).doubleClickOn(at).release(KeyCode.ALT);
        await(() -> shift().isEmpty());
    }

    @Test
    void theScenarioIsSavedUnderANameAndOpenedAgainWithItsSymbolsWhereTheyWere(FxRobot robot) {
        dragAside(robot);
        SymbolShift put = shift().orElseThrow();
        Path file = folder.resolve("Our view.json");
        robot.interact(() -> {
            window.desk().setQuestions(name -> file.toFile(), file::toFile);
            window.map().input().requestFocus();
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        await(() -> Files.exists(file));
        assertThat(window.model().state().b().name()).isEqualTo("Our view");
        assertThat(onFxThread(() -> window.desk().mayClose())).isTrue();
        robot.interact(() -> window.model().change(state -> state.withPair(state.a(), workspace.scenario("vilnius"))));
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        await(() -> window.model().state().b().name().equals("Our view"));
        assertThat(shift()).contains(put);
    }

    @Test
    void aFileThatIsNoScenarioIsRefusedInASentence(FxRobot robot) throws Exception {
        drawn();
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"id\": 7}");
        robot.interact(() -> {
            window.desk().setQuestions(name -> null, file::toFile);
            window.desk().open();
        });
        await(() -> robot.lookup(".dialog-pane .content.label").tryQuery().isPresent());
        assertThat(robot.lookup(".dialog-pane .content.label")
                        .queryAs(Label.class)
                        .getText())
                .contains("broken.json");
        robot.type(KeyCode.ENTER);
    }
}
