package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Geodesy;
import org.flankmap.geo.Position;
import org.flankmap.search.Found;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Finding things by typing. */
class FindingJourneysTest extends Journey {
    private SearchField field(FxRobot robot) {
        return robot.lookup("#search").queryAs(SearchField.class);
    }

    private void search(FxRobot robot, String text) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertThat(field(robot).isFocused()).isTrue();
        robot.interact(() -> field(robot).setText(text));
    }

    @SuppressWarnings("unchecked")
    private static ListView<Found> results(FxRobot robot, String query) {
        await(() -> robot.lookup(query)
                .tryQuery()
                .filter(list -> !((ListView<Found>) list).getItems().isEmpty())
                .isPresent());
        return robot.lookup(query).queryAs(ListView.class);
    }

    private void assertCentred(Position place, double metres) {
        assertThat(Geodesy.distance(window.camera().camera().centre(), place)).isLessThan(metres);
    }

    @Test
    void typingFindsAFormationAndEnterFliesThereAndSelectsIt(FxRobot robot) {
        search(robot, "batlegroup estonia");
        assertThat(results(robot, "#search-results").getItems().get(0).id()).isEqualTo("battlegroup-estonia");
        robot.type(KeyCode.ENTER);
        await(() -> shows(robot, "#details"));
        assertThat(window.model().state().selection()).contains(Subject.formation("battlegroup-estonia"));
        assertCentred(workspace.posture().node("tapa").orElseThrow().position(), 500);
        assertThat(window.map().input().isFocused()).isTrue();
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(window.model().state().selection()).isEmpty();
    }

    @Test
    void aSlashOnTheMapBeginsASearchAndIsNotPartOfIt(FxRobot robot) {
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.SLASH);
        robot.write("rukla");
        assertThat(field(robot).isFocused()).isTrue();
        assertThat(field(robot).getText()).isEqualTo("rukla");
    }

    @Test
    void arrowsChooseAmongTheResults(FxRobot robot) {
        search(robot, "brigade");
        ListView<Found> list = results(robot, "#search-results");
        Found second = list.getItems().get(1);
        robot.type(KeyCode.DOWN);
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(second);
        robot.type(KeyCode.UP).type(KeyCode.UP);
        assertThat(list.getSelectionModel().getSelectedIndex())
                .isEqualTo(list.getItems().size() - 1);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(window.model().state().selection()).contains(Subject.formation(second.id()));
    }

    @Test
    void clickingAResultTakesIt(FxRobot robot) {
        search(robot, "adazi");
        Found first = results(robot, "#search-results").getItems().get(0);
        robot.clickOn(".found:selected");
        await(() -> window.model().state().selected().isPresent());
        assertCentred(first.position(), 500);
    }

    @Test
    void aPositionIsMarkedUntilEscape(FxRobot robot) {
        search(robot, "54°41'14\"N 25°16'47\"E");
        robot.type(KeyCode.ENTER);
        await(() -> shows(robot, "#place-marker"));
        assertCentred(new Position(54.68722, 25.27972), 50);
        Node marker = robot.lookup("#place-marker").query();
        assertThat(marker.getLayoutX()).isCloseTo(window.camera().viewport().width() / 2, within(2.0));
        robot.type(KeyCode.ESCAPE);
        await(() -> !shows(robot, "#place-marker"));
    }

    @Test
    void whatDoesNotExistIsSaidToNotExistAndEscapeLeavesTheField(FxRobot robot) {
        search(robot, "qqqqzzzz");
        await(() -> shows(robot, "#search-nothing"));
        assertThat(robot.lookup("#search-nothing").queryAs(Label.class).getText())
                .contains("qqqqzzzz");
        robot.type(KeyCode.ESCAPE);
        assertThat(field(robot).isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.map().input().isFocused()).isTrue();
        assertThat(field(robot).getText()).isEmpty();
    }

    @Test
    void enterBeforeTheResultsAreThereTakesTheFirstWhenItComes(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.interact(() -> {
            field(robot).setText("panzerbrigade 45");
            javafx.event.Event.fireEvent(
                    field(robot),
                    new javafx.scene.input.KeyEvent(
                            javafx.scene.input.KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
        });
        await(() -> window.model().state().selection().equals(Set.of(Subject.formation("panzerbrigade-45"))));
    }

    private static void choose(FxRobot robot, String value) {
        ToggleButton button = robot.lookup(".filter-value")
                .match((ToggleButton shown) -> value.equals(shown.getAccessibleText()))
                .queryAs(ToggleButton.class);
        robot.interact(button::fire);
    }

    /** Where the formations of the picture stand. */
    private Set<String> drawnHosts() {
        return window.map().drawnProperty().get().symbols().stream()
                .map(drawn -> drawn.symbol())
                .filter(symbol -> symbol.subject().kind() == Subject.Kind.FORMATION)
                .map(symbol -> symbol.host())
                .collect(Collectors.toSet());
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#count").queryAs(Label.class).getText();
    }

    @Test
    void filtersNarrowWhatTheMapShowsSaySoAndAreClearedInOneClick(FxRobot robot) {
        await(() -> count(robot).matches("[1-9].*"));
        await(() -> robot.lookup("#comparison-heading").tryQuery().isPresent());
        String unfiltered = count(robot);
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.F);
        choose(robot, "Echelon: Brigade");
        choose(robot, "Stands in: Lithuania");
        await(() -> count(robot).matches("[1-9] of .*"));
        assertThat(count(robot)).endsWith(unfiltered.substring(unfiltered.indexOf(" of ")));
        await(() -> drawnHosts().equals(Set.of("LTU")));
        robot.clickOn("#clear-filters");
        await(() -> count(robot).equals(unfiltered));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        await(() -> !count(robot).equals(unfiltered));
    }

    @Test
    void theFiltersFoldAwayByEscape(FxRobot robot) {
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.F);
        assertThat(shows(robot, "#filter-page")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(shows(robot, "#filter-page")).isFalse();
    }

    @Test
    void hoveringTellsNameStrengthWithDateAndSourcesAtOnce(FxRobot robot) {
        Point2D point = onScreen(Subject.formation("battlegroup-estonia"));
        robot.moveTo(point.add(-3, 0)).moveTo(point);
        await(() -> robot.listWindows().stream()
                .anyMatch(shown -> shown instanceof Tooltip tip
                        && tip.isShowing()
                        && tip.getText().contains("Estonia")
                        && tip.getText().matches("(?s).* · .*20\\d\\d\\n.* sources?")));
    }
}
