package org.flankmap.desktop;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.layout.VBox;
import org.flankmap.cartography.MapStyle;
import org.flankmap.chart.ClosureChart;
import org.flankmap.chart.ForceCurve;
import org.flankmap.chart.ForceMeasure;
import org.flankmap.reinforcement.BuildUp;
import org.flankmap.reinforcement.ReferenceMark;
import org.flankmap.reinforcement.Schedule;
import org.flankmap.view.Arrival;
import org.flankmap.view.ArrivalChoice;
import org.flankmap.view.ViewState;

/** The force in place by day under A and B, in the goal's states, as a chart. */
final class ArrivalCurve extends VBox {
    private final PaintedChart<ClosureChart.Drawn> chart = new PaintedChart<>();

    ArrivalCurve(double height) {
        chart.setMinHeight(height);
        chart.setPrefHeight(height);
        chart.setId("arrival-curve");
        getChildren().add(chart);
    }

    void show(Arrival arrival, ViewState state, ArrivalBands bands) {
        ArrivalChoice choice = state.arrival();
        ClosureChart.Content content = new ClosureChart.Content(
                "",
                Optional.of(curve(arrival.a(), true, state, bands)),
                Optional.of(curve(arrival.b(), false, state, bands)),
                ReferenceMark.of(arrival.b()),
                choice.flow() ? OptionalInt.of(choice.day()) : OptionalInt.empty());
        MapStyle style = state.style();
        chart.show((g, width, height) -> new ClosureChart(style, 1)
                .paint(g, content, new java.awt.geom.Rectangle2D.Double(0, 0, width, height)));
    }

    private static ForceCurve curve(Schedule schedule, boolean ofA, ViewState state, ArrivalBands bands) {
        ArrivalChoice choice = state.arrival();
        ForceMeasure measure = choice.measure();
        BuildUp buildUp = BuildUp.of(schedule, choice.goal().states());
        String name = (ofA ? "A " : "B ") + (ofA ? state.a() : state.b()).name();
        return bands.around(
                ForceCurve.of(name, buildUp, measure), ofA, choice.goal().states(), measure);
    }
}
