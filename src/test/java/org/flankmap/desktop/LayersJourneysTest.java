package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.flankmap.cartography.Amplifier;
import org.flankmap.cartography.Layering;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PostureContent.Layer;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Choosing what the map draws, and how. */
class LayersJourneysTest extends Journey {
    private void openLayers(FxRobot robot) {
        drawn();
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.L);
        await(() -> shows(robot, "#layers-panel"));
    }

    private boolean showsOpposing() {
        return window.model().state().layers().contains(Layer.OPPOSING);
    }

    @Test
    void theDrawerOpensWithTheKeyboardOnTheTopmostLayerWhichSpaceHides(FxRobot robot) {
        openLayers(robot);
        assertThat(robot.lookup("#layer-allied").queryAs(CheckBox.class).isFocused())
                .isTrue();
        robot.type(KeyCode.SPACE);
        await(() -> !window.model().state().layers().contains(Layer.ALLIED));
    }

    @Test
    void altAndArrowsMoveALayerAndTheKeyboardStaysOnIt(FxRobot robot) {
        openLayers(robot);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        await(() -> window.model().state().layering().equals(Layering.USUAL.raising(Layer.ALLIED, -1)));
        assertThat(robot.lookup("#layer-allied").queryAs(CheckBox.class).isFocused())
                .isTrue();
        List<Node> rows = List.copyOf(robot.lookup(".layer-row").queryAll());
        assertThat(rows.get(1).lookup("#layer-allied")).isNotNull();
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        await(() -> window.model().state().layering().equals(Layering.USUAL));
    }

    @Test
    void theSliderFadesALayer(FxRobot robot) {
        openLayers(robot);
        robot.interact(
                () -> robot.lookup("#opacity-stocks").queryAs(Slider.class).setValue(0.4));
        assertThat(window.model().state().layering().opacityOf(Layer.STOCKS)).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void whatStandsBesideSymbolsIsSwitched(FxRobot robot) {
        openLayers(robot);
        robot.interact(() ->
                robot.lookup("#amplifier-strength").queryAs(ToggleButton.class).fire());
        assertThat(window.model().state().amplifiers()).doesNotContain(Amplifier.STRENGTH);
        await(() -> !window.map().drawnProperty().get().symbols().isEmpty());
    }

    @Test
    void opposingFormationsGoAndComeWithOneKeyOrOneClick(FxRobot robot) {
        drawn();
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.O);
        await(() -> !showsOpposing());
        robot.interact(
                () -> robot.lookup("#toggle-opposing").queryAs(Button.class).fire());
        await(this::showsOpposing);
    }

    @Test
    void theyAreHiddenInPrintUntilAskedForAndComeBackAfterIt(FxRobot robot) {
        openLayers(robot);
        robot.interact(
                () -> robot.lookup("#style-print").queryAs(ToggleButton.class).fire());
        assertThat(window.model().state().style()).isEqualTo(MapStyle.PRINT);
        assertThat(showsOpposing()).isFalse();
        robot.interact(
                () -> robot.lookup("#style-light").queryAs(ToggleButton.class).fire());
        assertThat(showsOpposing()).isTrue();
    }
}
