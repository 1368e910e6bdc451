package org.flankmap.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flankmap.chart.ForceMeasure;
import org.flankmap.posture.Posture;
import org.flankmap.reinforcement.Closure;
import org.flankmap.reinforcement.RuleSet;
import org.flankmap.view.Arrival;
import org.flankmap.view.ArrivalChoice;
import org.flankmap.view.ArrivalWording;
import org.flankmap.view.ViewState;

/** The panel's page about who arrives when. */
final class ArrivalPage extends VBox {
    private final ViewModel model;
    private final ArrivalModel arrivals;
    private final Segments<RuleSet> rules;
    private final Segments<ForceMeasure> measures;
    private final ArrivalAnswer answer;
    private final ArrivalTable table;
    private final ArrivalCurve curve = new ArrivalCurve(300);
    private final Label curveHeading = new TextLabel("", "section-heading");
    private final Label mistake = new TextLabel("", "body-text", "mistake");
    private final ArrivalWording wording;
    private final Posture posture;
    private final CameraModel camera;
    private final FlyAlong flight;
    private final ArrivalGantt gantt;
    private final List<Node> sections;

    ArrivalPage(ViewModel model, ArrivalModel arrivals, Posture posture, CameraModel camera) {
        super(6);
        this.model = model;
        this.arrivals = arrivals;
        this.posture = posture;
        this.camera = camera;
        flight = new FlyAlong(camera);
        wording = new ArrivalWording(posture);
        gantt = new ArrivalGantt(id -> choose(choice -> choice.withFormation(Optional.of(id))));
        setId("arrival-page");
        rules = new Segments<RuleSet>(value -> choose(choice -> choice.withRules(value)))
                .add(RuleSet.CRISIS, "rules-crisis", "Crisis", "Priority for the military")
                .add(
                        RuleSet.PEACETIME,
                        "rules-peacetime",
                        "Peacetime",
                        "Civil traffic first, permissions asked in advance, as in exercises");
        measures = new Segments<ForceMeasure>(value -> choose(choice -> choice.withMeasure(value)))
                .add(ForceMeasure.BATTALIONS, "measure-battalions", "Battalions", "Manoeuvre battalions in place")
                .add(ForceMeasure.BRIGADES, "measure-brigades", "Brigades", "Three manoeuvre battalions are a brigade")
                .add(ForceMeasure.PEOPLE, "measure-people", "Soldiers", "All soldiers in place");
        answer = new ArrivalAnswer(wording, true);
        table = new ArrivalTable(wording, goal -> choose(choice -> choice.withGoal(goal)));
        mistake.setId("arrival-mistake");
        mistake.managedProperty().bind(mistake.visibleProperty());
        mistake.visibleProperty().bind(arrivals.mistakeProperty().isNotEmpty());
        mistake.textProperty().bind(arrivals.mistakeProperty());
        sections = List.of(
                head(),
                mistake,
                answer,
                new TextLabel("Closing days", "section-heading"),
                new TextLabel(
                        "Days from the order; large B, small A. 0: stands there already; –: never. A brigade is"
                                + " three manoeuvre battalions.",
                        "note"),
                table,
                curveHeading,
                measures,
                curve,
                gantt);
        getChildren().setAll(sections);
        arrivals.arrivalProperty().addListener((property, old, now) -> show());
        model.stateProperty().addListener((property, old, now) -> follow(old, now));
    }

    private HBox head() {
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.setId("arrival-busy");
        spinner.setMaxSize(18, 18);
        spinner.setMinSize(18, 18);
        spinner.visibleProperty().bind(arrivals.busyProperty());
        Label heading = new TextLabel("Who arrives when?", "panel-heading");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(8, heading, spinner, spring, rules);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void choose(UnaryOperator<ArrivalChoice> change) {
        model.change(state -> state.withArrival(change.apply(state.arrival())));
    }

    private void follow(ViewState old, ViewState now) {
        if (!old.arrival().equals(now.arrival()) || old.style() != now.style() || old.showsA() != now.showsA()) {
            show();
        }
    }

    /** Shows the newest answer as the state wants it. */
    void show() {
        Arrival arrival = arrivals.arrivalProperty().get();
        if (arrival == null) {
            return;
        }
        ViewState state = model.state();
        ArrivalChoice choice = state.arrival();
        rules.select(choice.rules());
        measures.select(choice.measure());
        ArrivalBands bands = ArrivalBands.NONE;
        Optional<Closure> formation = choice.formation().flatMap(arrival.side(state.showsA())::closure);
        if (formation.isPresent()) {
            getChildren().setAll(way(formation.get(), state));
            return;
        }
        if (!getChildren().equals(sections)) {
            getChildren().setAll(sections);
        }
        answer.show(arrival, choice.goal(), bands);
        table.show(arrival, choice.goal(), bands);
        curveHeading.setText(
                "Force in place by day, " + wording.where(choice.goal().states()));
        curve.show(arrival, state, bands);
        gantt.show(arrival, state);
    }

    private ArrivalWay way(Closure closure, ViewState state) {
        return new ArrivalWay(
                closure,
                posture,
                state.showsA() ? "A, " + state.a().name() : "B, " + state.b().name(),
                new ArrivalWay.Actions(this::leaveFormation, flight::fly, line -> camera.fit(FlyAlong.around(line))));
    }

    /** Goes back from one formation to all; false where none is shown. */
    boolean leaveFormation() {
        flight.stop();
        return model.change(state -> state.withArrival(state.arrival().withFormation(Optional.empty())));
    }
}
