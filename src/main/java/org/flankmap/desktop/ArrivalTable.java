package org.flankmap.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flankmap.reinforcement.Goal;
import org.flankmap.view.Arrival;
import org.flankmap.view.ArrivalWording;

/** The closing days of the first, second and seventh brigade and of all, in each state and together; each a goal to press. */
final class ArrivalTable extends GridPane {
    private static final String[] HEADS = {"1st", "2nd", "7th", "all"};

    private final ArrivalWording wording;
    private final List<Cell> cells = new ArrayList<>();

    /** One goal's days. */
    private static final class Cell {
        final Goal goal;
        final Label b = new Label();
        final Label a = new Label();
        final Button button = new Button();

        Cell(Goal goal, Consumer<Goal> chosen) {
            this.goal = goal;
            b.getStyleClass().add("arrival-cell-b");
            a.getStyleClass().add("arrival-cell-a");
            HBox before = new HBox(4, ShareBar.swatch("a"), a);
            before.setAlignment(Pos.CENTER);
            VBox both = new VBox(1, b, before);
            both.setAlignment(Pos.CENTER);
            button.setGraphic(both);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.getStyleClass().addAll("arrival-cell");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> chosen.accept(goal));
        }
    }

    ArrivalTable(ArrivalWording wording, Consumer<Goal> chosen) {
        this.wording = wording;
        setId("arrival-table");
        setHgap(4);
        setVgap(2);
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(78);
        getColumnConstraints().add(name);
        add(new TextLabel("Brigade", "table-head"), 0, 0);
        for (int i = 0; i < HEADS.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.CENTER);
            column.setPercentWidth(18);
            getColumnConstraints().add(column);
            add(new TextLabel(HEADS[i], "table-head"), i + 1, 0);
        }
        List<Goal> goals = ArrivalBands.goals();
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            int row = 1 + i / HEADS.length;
            int column = i % HEADS.length;
            boolean together = goal.states().size() > 1;
            if (column == 0) {
                add(new TextLabel(together ? "Together" : wording.where(goal.states()), "body-text"), 0, row);
            }
            Cell cell = new Cell(goal, chosen);
            cell.button.setId("goal-" + (together ? "together" : goal.states().get(0)) + "-" + goal.brigade());
            cells.add(cell);
            add(cell.button, column + 1, row);
        }
    }

    void show(Arrival arrival, Goal goal, ArrivalBands bands) {
        for (Cell cell : cells) {
            OptionalDouble a = cell.goal.day(arrival.a());
            OptionalDouble b = cell.goal.day(arrival.b());
            cell.a.setText(ArrivalWording.shortDay(a));
            cell.b.setText(ArrivalWording.shortDay(b));
            cell.button.getStyleClass().remove("chosen");
            if (cell.goal.equals(goal)) {
                cell.button.getStyleClass().add("chosen");
            }
            String words = wording.goal(cell.goal) + "\nB " + told(b, bands.day(false, cell.goal)) + "\nA "
                    + told(a, bands.day(true, cell.goal));
            cell.button.setTooltip(new Tooltip(words + "\nClick to make it the goal"));
            cell.button.setAccessibleText(words);
        }
    }

    private static String told(OptionalDouble day, String band) {
        return ArrivalWording.day(day) + (band.isEmpty() ? "" : " (" + band + ")");
    }
}
