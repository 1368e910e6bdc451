package org.flankmap.desktop;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flankmap.posture.Parameter;
import org.flankmap.posture.Posture;
import org.flankmap.reinforcement.BuildUp;
import org.flankmap.reinforcement.ReinforcementPlan;
import org.flankmap.reinforcement.Schedule;
import org.flankmap.reinforcement.Sustainment;
import org.flankmap.view.Arrival;
import org.flankmap.view.ArrivalWording;
import org.flankmap.view.ViewState;

/** How long the guns' ammunition lasts in each state at a rate of fire that can be set, and whether resupply carries it. */
final class ArrivalSupply extends VBox {
    private static final String ROUNDS = "rounds-per-gun-per-day";
    private static final int MOST_ROUNDS = 150;

    private final ViewModel model;
    private final Posture posture;
    private final Consumer<String> browser;
    private final ArrivalWording wording;
    private final StateSlider slider;
    private final Label rounds = new Label();
    private final Label reason = new TextLabel("", "note");
    private final FlowPane sources = new FlowPane(8, 0);
    private final VBox states = new VBox(4);
    private Schedule asked;

    ArrivalSupply(ViewModel model, Posture posture, ArrivalWording wording, Consumer<String> browser) {
        super(6);
        this.model = model;
        this.posture = posture;
        this.wording = wording;
        this.browser = browser;
        slider = new StateSlider(
                model,
                0,
                MOST_ROUNDS,
                value -> state -> state.withArrival(state.arrival().withRoundsPerGun(OptionalDouble.of(value))));
        slider.setId("rounds");
        slider.setMajorTickUnit(30);
        slider.setMinorTickCount(2);
        slider.setAccessibleText("Rounds a gun fires in a day");
        rounds.getStyleClass().add("state-name");
        rounds.setMinWidth(44);
        HBox row = new HBox(8, slider, rounds);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Hyperlink usual = new Hyperlink("As the model has it");
        usual.getStyleClass().add("source-link");
        usual.setOnAction(event -> this.model.change(
                state -> state.withArrival(state.arrival().withRoundsPerGun(OptionalDouble.empty()))));
        states.setId("supply");
        getChildren()
                .addAll(
                        new TextLabel("Ammunition", "section-heading"),
                        new TextLabel("155 mm rounds that each gun fires in a day", "body-text"),
                        row,
                        usual,
                        reason,
                        sources,
                        states);
    }

    void show(Arrival arrival, ViewState state) {
        Schedule schedule = arrival.side(state.showsA());
        double rate = schedule.parameters().value(ROUNDS);
        slider.show((int) Math.round(Math.min(MOST_ROUNDS, rate)));
        rounds.setText(String.format(Locale.ROOT, "%.0f", rate));
        if (schedule == asked) {
            return;
        }
        asked = schedule;
        Parameter parameter = schedule.parameters().definition(ROUNDS).orElseThrow();
        reason.setText(parameter.reason());
        sources.getChildren().clear();
        parameter.sources().stream().flatMap(id -> posture.source(id).stream()).forEach(source -> sources.getChildren()
                .add(SourceLink.of(source, browser)));
        CompletableFuture.supplyAsync(() -> ReinforcementPlan.STATES.stream()
                        .map(id -> Sustainment.of(schedule, id, BuildUp.DAYS))
                        .toList())
                .thenAccept(supply -> Platform.runLater(() -> {
                    if (schedule == asked) {
                        list(supply, state.showsA());
                    }
                }));
    }

    private void list(List<Sustainment> supply, boolean ofA) {
        states.getChildren().clear();
        for (Sustainment one : supply) {
            VBox box = new VBox(
                    2,
                    new TextLabel(
                            wording.where(List.of(one.state())) + ", day " + one.day() + ", " + (ofA ? "A" : "B"),
                            "state-date"),
                    new TextLabel(lasts(one), "body-text"),
                    new TextLabel(resupply(one), "body-text"));
            if (!one.unpublished().isEmpty()) {
                box.getChildren()
                        .add(new TextLabel("Not published: " + String.join(", ", one.unpublished()) + ".", "note"));
            }
            states.getChildren().add(box);
        }
    }

    private static String lasts(Sustainment one) {
        if (one.guns() == 0) {
            return "No howitzers known to be in place.";
        }
        return String.format(
                Locale.ROOT,
                "%.0f howitzers fire %.0f t a day; supply there lasts %s%.0f days.",
                one.guns(),
                one.tonnesPerDay(),
                one.unpublished().isEmpty() ? "" : "at least ",
                one.daysOfSupply());
    }

    private static String resupply(Sustainment one) {
        if (one.resupplyFrom().isEmpty()) {
            return "No way is left for resupply.";
        }
        String gap = one.gapDays() > 0.05 && one.guns() > 0
                ? String.format(Locale.ROOT, ", %.0f days after that is spent", Math.ceil(one.gapDays()))
                : "";
        String carries = one.carried() ? "more than is fired" : "less than is fired";
        return String.format(
                Locale.ROOT,
                "The first resupply arrives on day %.0f%s; then up to %,.0f t a day can come, %s.",
                Math.ceil(one.resupplyFrom().getAsDouble()),
                gap,
                one.resupplyTonnesPerDay(),
                carries);
    }
}
