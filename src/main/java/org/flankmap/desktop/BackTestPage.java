package org.flankmap.desktop;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.flankmap.posture.ParameterReader;
import org.flankmap.posture.Posture;
import org.flankmap.reinforcement.BackTest;
import org.flankmap.reinforcement.ObservedMove;
import org.flankmap.reinforcement.ObservedMoves;

/** What the model says of moves that took place, beside what happened. */
final class BackTestPage extends VBox {
    private static final double CLOSE = 0.34;

    private final Posture posture;
    private final Consumer<String> browser;

    BackTestPage(Posture posture, Consumer<String> browser) {
        super(6);
        this.posture = posture;
        this.browser = browser;
        setId("back-test");
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.setMaxSize(24, 24);
        getChildren()
                .addAll(
                        new TextLabel("Does it predict what happened?", "panel-heading"),
                        new TextLabel(
                                "Each observed move alone, on the network of its day, under the peacetime rules. No"
                                        + " parameter is fitted to a single move, but several rest on some of these, so"
                                        + " that agreement proves little.",
                                "body-text"),
                        spinner);
        CompletableFuture.supplyAsync(() -> BackTest.run(posture, ParameterReader.bundled(), ObservedMoves.bundled()))
                .thenAccept(results -> Platform.runLater(() -> {
                    getChildren().remove(spinner);
                    list(results);
                }));
    }

    private void list(List<BackTest.Result> results) {
        long close = results.stream()
                .filter(result -> Math.abs(result.errorShare()) <= CLOSE)
                .count();
        getChildren()
                .add(new TextLabel(
                        close + " of " + results.size() + " within a third of what happened.", "state-name"));
        results.forEach(result -> getChildren().add(box(result)));
    }

    private VBox box(BackTest.Result result) {
        ObservedMove move = result.move();
        Label days = new TextLabel(days(result), "state-date");
        VBox box = new VBox(
                3,
                new TextLabel(move.name(), "state-name"),
                new TextLabel(move.date().getYear() + ", " + span(move.measured()), "note"),
                days);
        if (Math.abs(result.errorShare()) > CLOSE) {
            days.getStyleClass().add("mistake");
            box.getChildren().add(new TextLabel("The model misses this one.", "body-text"));
        }
        if (!result.explanation().isEmpty()) {
            box.getChildren().add(new TextLabel(result.explanation(), "body-text"));
        }
        box.getChildren().add(new TextLabel(move.note(), "note"));
        FlowPane sources = new FlowPane(8, 0);
        move.sources().stream().flatMap(id -> posture.source(id).stream()).forEach(source -> sources.getChildren()
                .add(SourceLink.of(source, browser)));
        box.getChildren().add(sources);
        box.getStyleClass().add("state-box");
        return box;
    }

    private static String days(BackTest.Result result) {
        return result.predictedDays() < Double.POSITIVE_INFINITY
                ? String.format(
                        Locale.ROOT,
                        "observed %.1f days, model %.1f, error %+.0f %%",
                        result.move().observedDays(),
                        result.predictedDays(),
                        100 * result.errorShare())
                : String.format(
                        Locale.ROOT,
                        "observed %.1f days, model: no way",
                        result.move().observedDays());
    }

    private static String span(ObservedMove.Measured measured) {
        return switch (measured) {
            case MOVEMENT -> "from the first departure to the last arrival";
            case ARRIVAL -> "from the day on which it could begin to the last arrival";
        };
    }
}
