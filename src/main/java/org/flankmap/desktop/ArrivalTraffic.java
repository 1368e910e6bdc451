package org.flankmap.desktop;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.flankmap.posture.Posture;
import org.flankmap.reinforcement.BuildUp;
import org.flankmap.reinforcement.Schedule;
import org.flankmap.reinforcement.SectionFlow;
import org.flankmap.reinforcement.Traffic;
import org.flankmap.view.Arrival;
import org.flankmap.view.ArrivalChoice;
import org.flankmap.view.ViewState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chooses the day whose traffic the map shows, plays the days, and lists the busiest corridors. */
final class ArrivalTraffic extends VBox {
    private static final Duration STEP = Duration.millis(350);
    private static final int LISTED = 5;

    private final ViewModel model;
    private final Posture posture;
    private final ToggleButton shown = new ToggleButton("Traffic on the map", new FontIcon(Feather.ACTIVITY));
    private final Button play = new Button(null, new FontIcon(Feather.PLAY));
    private final StateSlider slider;
    private final Label day = new Label();
    private final VBox busiest = new VBox(2);
    private Schedule counted;
    private Traffic traffic;
    private final Timeline playing = new Timeline(new KeyFrame(STEP, event -> step()));

    ArrivalTraffic(ViewModel model, Posture posture) {
        super(6);
        this.model = model;
        this.posture = posture;
        playing.setCycleCount(Timeline.INDEFINITE);
        shown.setId("traffic");
        shown.setTooltip(new Tooltip("Width by flow and colour by load on each corridor that day"));
        shown.setOnAction(event -> {
            stop();
            model.change(state -> state.withArrival(state.arrival().withFlow(shown.isSelected())));
        });
        play.setId("play-traffic");
        play.getStyleClass().add("button-icon");
        play.setTooltip(new Tooltip("Play the days from the order on"));
        play.setAccessibleText("Play the days");
        play.setOnAction(event -> toggle());
        slider = new StateSlider(
                model,
                0,
                BuildUp.DAYS,
                to -> state -> state.withArrival(state.arrival().on(to).withFlow(true)));
        slider.setId("traffic-day");
        slider.setMajorTickUnit(10);
        slider.setMinorTickCount(9);
        slider.setAccessibleText("Day of the traffic");
        day.getStyleClass().add("state-name");
        day.setMinWidth(58);
        HBox row = new HBox(8, play, slider, day);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(slider, Priority.ALWAYS);
        busiest.setId("busiest");
        getChildren().addAll(new TextLabel("Traffic by day", "section-heading"), shown, row, busiest);
    }

    private void toggle() {
        if (playing.getStatus() == Timeline.Status.RUNNING) {
            stop();
        } else {
            int from = model.state().arrival().day() < BuildUp.DAYS
                    ? model.state().arrival().day()
                    : 0;
            model.change(state -> state.withArrival(state.arrival().on(from).withFlow(true)));
            play.setGraphic(new FontIcon(Feather.PAUSE));
            playing.playFromStart();
        }
    }

    private void step() {
        int next = model.state().arrival().day() + 1;
        if (next > BuildUp.DAYS || getScene() == null) {
            stop();
        } else {
            model.amend(state -> state.withArrival(state.arrival().on(next)));
        }
    }

    private void stop() {
        playing.stop();
        play.setGraphic(new FontIcon(Feather.PLAY));
    }

    void show(Arrival arrival, ViewState state) {
        ArrivalChoice choice = state.arrival();
        shown.setSelected(choice.flow());
        slider.show(choice.day());
        day.setText("day " + choice.day());
        busiest.getChildren().clear();
        Schedule schedule = arrival.side(state.showsA());
        if (schedule != counted) {
            counted = schedule;
            traffic = schedule.traffic();
        }
        List<SectionFlow> flows = traffic.on(choice.day()).stream()
                .sorted(Comparator.comparingDouble(SectionFlow::load).reversed())
                .limit(LISTED)
                .toList();
        flows.forEach(flow -> busiest.getChildren().add(new TextLabel(line(flow), "note")));
        if (flows.isEmpty()) {
            busiest.getChildren().add(new TextLabel("Nothing moves along the corridors on that day.", "note"));
        }
    }

    private String line(SectionFlow flow) {
        return String.format(
                Locale.ROOT,
                "%.0f %% full: %s – %s, %.0f %s",
                100 * flow.load(),
                place(flow.fromNode()),
                place(flow.toNode()),
                Math.ceil(flow.perDay()),
                flow.unit());
    }

    private String place(String node) {
        return posture.node(node).map(known -> known.name()).orElse(node);
    }

    void dispose() {
        playing.stop();
    }
}
