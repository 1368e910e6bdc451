package org.flankmap.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.flankmap.chart.ForceMeasure;
import org.flankmap.reinforcement.Closure;
import org.flankmap.reinforcement.RuleSet;
import org.flankmap.view.Arrival;
import org.flankmap.view.ArrivalChoice;
import org.flankmap.view.ArrivalWording;
import org.flankmap.view.ViewState;

/** The panel's page about who arrives when. */
final class ArrivalPage extends VBox {
    private final ArrivalContext context;
    private final ViewModel model;
    private final ArrivalModel arrivals;
    private final ArrivalWording wording;
    private final Label mistake = new TextLabel("", "body-text", "mistake");
    private final Segments<RuleSet> rules;
    private final ArrivalAnswer answer;
    private final ArrivalTable table;
    private final Label curveHeading = new TextLabel("", "section-heading");
    private final Segments<ForceMeasure> measures;
    private final ArrivalCurve curve = new ArrivalCurve(300);
    private final ArrivalTraffic traffic;
    private final ArrivalGantt gantt;
    private final ArrivalHelps helps;
    private final ArrivalCuts cuts;
    private final ArrivalSureness sureness;
    private final ArrivalSupply supply;
    private final FlyAlong flight;
    private final List<Node> sections;

    ArrivalPage(ArrivalContext context) {
        super(6);
        this.context = context;
        model = context.model();
        arrivals = context.arrivals();
        wording = new ArrivalWording(context.posture());
        flight = new FlyAlong(context.camera());
        setId("arrival-page");
        rules = rules();
        answer = new ArrivalAnswer(wording, true);
        table = new ArrivalTable(wording, goal -> choose(choice -> choice.withGoal(goal)));
        measures = measures();
        traffic = new ArrivalTraffic(model, context.posture());
        gantt = new ArrivalGantt(id -> choose(choice -> choice.withFormation(Optional.of(id))));
        helps = new ArrivalHelps(context.editor(), arrivals.ranking(), 8);
        cuts = new ArrivalCuts(model, context.posture(), context.cuts());
        sureness = new ArrivalSureness(model, arrivals.draws(), wording);
        supply = new ArrivalSupply(model, context.posture(), wording, context.browser());
        mistake.setId("arrival-mistake");
        mistake.managedProperty().bind(mistake.visibleProperty());
        mistake.visibleProperty().bind(arrivals.mistakeProperty().isNotEmpty());
        mistake.textProperty().bind(arrivals.mistakeProperty());
        sections = sections();
        getChildren().setAll(sections);
        arrivals.arrivalProperty().addListener((property, old, now) -> show());
        arrivals.draws().bandsProperty().addListener((property, old, now) -> show());
        model.stateProperty().addListener((property, old, now) -> follow(old, now));
        sceneProperty().addListener((property, old, now) -> show());
    }

    private Segments<RuleSet> rules() {
        return new Segments<RuleSet>(value -> choose(choice -> choice.withRules(value)))
                .add(RuleSet.CRISIS, "rules-crisis", "Crisis", "Priority for the military")
                .add(
                        RuleSet.PEACETIME,
                        "rules-peacetime",
                        "Peacetime",
                        "Civil traffic first, permissions asked in advance, as in exercises");
    }

    private Segments<ForceMeasure> measures() {
        return new Segments<ForceMeasure>(value -> choose(choice -> choice.withMeasure(value)))
                .add(ForceMeasure.BATTALIONS, "measure-battalions", "Battalions", "Manoeuvre battalions in place")
                .add(ForceMeasure.BRIGADES, "measure-brigades", "Brigades", "Three manoeuvre battalions are a brigade")
                .add(ForceMeasure.PEOPLE, "measure-people", "Soldiers", "All soldiers in place");
    }

    private List<Node> sections() {
        return List.of(
                head(),
                mistake,
                answer,
                new TextLabel("Closing days", "section-heading"),
                new TextLabel(
                        "Days from the order; large B, small A. 0: stands there already; –: never. A brigade is"
                                + " three manoeuvre battalions. Press a day to make it the goal.",
                        "note"),
                table,
                curveHeading,
                measures,
                curve,
                traffic,
                gantt,
                helps,
                cuts,
                sureness,
                supply,
                new ArrivalReading(context));
    }

    private VBox head() {
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.setId("arrival-busy");
        spinner.setMaxSize(18, 18);
        spinner.setMinSize(18, 18);
        spinner.visibleProperty().bind(arrivals.busyProperty());
        HBox choice = new HBox(8, rules, spinner);
        choice.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, new TextLabel("Who arrives when?", "panel-heading"), choice);
    }

    private void choose(UnaryOperator<ArrivalChoice> change) {
        model.change(state -> state.withArrival(change.apply(state.arrival())));
    }

    private void follow(ViewState old, ViewState now) {
        if (!old.arrival().equals(now.arrival()) || old.style() != now.style() || old.showsA() != now.showsA()) {
            show();
        }
    }

    void dispose() {
        traffic.dispose();
        flight.stop();
    }

    /** Shows the newest answer as the state wants it. */
    void show() {
        Arrival arrival = arrivals.arrivalProperty().get();
        if (arrival == null || getScene() == null) {
            return;
        }
        ViewState state = model.state();
        ArrivalChoice choice = state.arrival();
        rules.select(choice.rules());
        measures.select(choice.measure());
        ArrivalBands bands = arrivals.draws().bandsProperty().get();
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
        traffic.show(arrival, state);
        gantt.show(arrival, state);
        cuts.show(choice);
        sureness.show(bands, choice.goal(), choice);
        supply.show(arrival, state);
    }

    private ArrivalWay way(Closure closure, ViewState state) {
        return new ArrivalWay(
                closure,
                context.posture(),
                state.showsA() ? "A, " + state.a().name() : "B, " + state.b().name(),
                new ArrivalWay.Actions(this::leaveFormation, flight::fly, line -> context.camera()
                        .fit(FlyAlong.around(line))));
    }

    /** Goes back from one formation to all; false where none is shown. */
    boolean leaveFormation() {
        flight.stop();
        return model.change(state -> state.withArrival(state.arrival().withFormation(Optional.empty())));
    }
}
