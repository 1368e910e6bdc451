package org.flankmap.desktop;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.flankmap.view.Arrival;
import org.flankmap.view.ArrivalWording;
import org.flankmap.view.ViewState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The short answer below the comparison: when the goal is reached, and the curve. */
final class ArrivalBlock extends VBox {
    private final ViewModel model;
    private final ArrivalModel arrivals;
    private final ArrivalAnswer answer;
    private final ArrivalCurve curve = new ArrivalCurve(220);

    ArrivalBlock(ArrivalContext context) {
        super(6);
        model = context.model();
        arrivals = context.arrivals();
        answer = new ArrivalAnswer(new ArrivalWording(context.posture()), false);
        setId("arrival-block");
        Button more = new Button("Who arrives when?", new FontIcon(Feather.ARROW_RIGHT));
        more.setId("more-arrival");
        more.getStyleClass().add("flat");
        more.setTooltip(new Tooltip("All closing days, and what holds them back (Ctrl+2)"));
        more.setOnAction(
                event -> model.change(state -> state.withArrival(state.arrival().withOpen(true))));
        getChildren().addAll(answer, curve, new ArrivalHelps(context.editor(), arrivals.ranking(), 3), more);
        arrivals.draws().bandsProperty().addListener((property, old, now) -> show());
        managedProperty().bind(visibleProperty());
        setVisible(false);
        arrivals.arrivalProperty().addListener((property, old, now) -> show());
        model.stateProperty().addListener((property, old, now) -> follow(old, now));
        sceneProperty().addListener((property, old, now) -> show());
    }

    private void follow(ViewState old, ViewState now) {
        if (!old.arrival().equals(now.arrival()) || old.style() != now.style()) {
            show();
        }
    }

    private void show() {
        Arrival arrival = arrivals.arrivalProperty().get();
        if (arrival != null && getScene() != null) {
            setVisible(true);
            ArrivalBands bands = arrivals.draws().bandsProperty().get();
            answer.show(arrival, model.state().arrival().goal(), bands);
            curve.show(arrival, model.state(), bands);
        }
    }
}
