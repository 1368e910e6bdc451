package org.flankmap.desktop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.flankmap.reinforcement.Band;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.Uncertainty;
import org.flankmap.view.ArrivalChoice;
import org.flankmap.view.ArrivalWording;

/** How sure the days are: draws the parameters over their ranges, and says which of them drive the spread. */
final class ArrivalSureness extends VBox {
    private static final int DRIVERS = 6;
    private static final double WORTH_NAMING = 0.01;

    private final ViewModel model;
    private final ArrivalDraws drawing;
    private final ArrivalWording wording;
    private final ComboBox<Integer> draws = new ComboBox<>();
    private final Button run = new Button("Draw");
    private final VBox results = new VBox(3);

    ArrivalSureness(ViewModel model, ArrivalDraws drawing, ArrivalWording wording) {
        super(6);
        this.model = model;
        this.drawing = drawing;
        this.wording = wording;
        draws.setId("draws");
        draws.setAccessibleText("Number of draws");
        draws.getItems().addAll(200, 1000, 3000, ArrivalChoice.MOST_DRAWS);
        draws.setValue(1000);
        draws.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return String.format(Locale.ROOT, "%,d draws", number);
            }

            @Override
            public Integer fromString(String text) {
                return Integer.valueOf(text.replaceAll("\\D", ""));
            }
        });
        draws.setTooltip(new Tooltip("More draws take longer and give steadier bands"));
        run.setId("run-draws");
        run.setTooltip(new Tooltip("Solve it for many draws of the parameters within their ranges"));
        run.setOnAction(
                event -> model.change(state -> state.withArrival(state.arrival().withDraws(draws.getValue()))));
        Button clear = new Button("Without");
        clear.setId("without-draws");
        clear.setTooltip(new Tooltip("Take the bands away again"));
        clear.setOnAction(
                event -> model.change(state -> state.withArrival(state.arrival().withDraws(0))));
        HBox row = new HBox(8, draws, run, clear);
        row.setAlignment(Pos.CENTER_LEFT);
        results.setId("sureness");
        getChildren()
                .addAll(
                        new TextLabel("How sure?", "section-heading"),
                        new TextLabel(
                                "Each parameter is drawn over its own range, the same draws each time; the band holds"
                                        + " the middle 80 %.",
                                "note"),
                        row,
                        progress(),
                        results);
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar();
        bar.setId("draw-progress");
        bar.progressProperty().bind(drawing.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button("Cancel");
        cancel.setId("cancel-draws");
        cancel.setOnAction(
                event -> model.change(state -> state.withArrival(state.arrival().withDraws(0))));
        HBox row = new HBox(8, bar, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(drawing.progressProperty().greaterThanOrEqualTo(0));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    void show(ArrivalBands bands, Goal goal, ArrivalChoice choice) {
        if (choice.draws() > 0) {
            draws.setValue(choice.draws());
        }
        results.getChildren().clear();
        tell("B", bands.b(), goal);
        tell("A", bands.a(), goal);
        bands.b().ifPresent(known -> drivers(known, goal));
    }

    private void tell(String letter, Optional<ArrivalBands.Side> side, Goal goal) {
        side.filter(known -> known.days().containsKey(goal)).ifPresent(known -> {
            Band band = known.days().get(goal);
            String days = band.low() < Double.POSITIVE_INFINITY
                    ? median(band) + ", middle 80 % " + ArrivalWording.band(band)
                    : "never in nine of ten draws or more";
            results.getChildren()
                    .add(new TextLabel(
                            letter + ": " + wording.goal(goal) + ", " + days + " (" + known.draws() + " draws)",
                            "body-text"));
        });
    }

    private static String median(Band band) {
        return band.median() < Double.POSITIVE_INFINITY
                ? "median day " + (long) Math.ceil(band.median())
                : "never in most draws";
    }

    private void drivers(ArrivalBands.Side side, Goal goal) {
        var strongest = side.drivers().getOrDefault(goal, List.of()).stream()
                .filter(driver -> driver.share() >= WORTH_NAMING)
                .limit(DRIVERS)
                .toList();
        if (!strongest.isEmpty()) {
            results.getChildren().add(new TextLabel("What drives the spread under B", "table-head"));
        }
        for (Uncertainty.Driver driver : strongest) {
            results.getChildren()
                    .add(new TextLabel(
                            String.format(
                                    Locale.ROOT,
                                    "%.0f %%  %s",
                                    driver.share() * 100,
                                    driver.parameter().name()),
                            "body-text"));
        }
    }
}
