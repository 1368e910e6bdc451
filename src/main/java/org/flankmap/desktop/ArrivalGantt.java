package org.flankmap.desktop;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.flankmap.cartography.MapStyle;
import org.flankmap.chart.GanttChart;
import org.flankmap.chart.GanttContent;
import org.flankmap.chart.GanttLayout;
import org.flankmap.reinforcement.Closure;
import org.flankmap.reinforcement.Schedule;
import org.flankmap.view.Arrival;
import org.flankmap.view.ViewState;

/** All formations of the posture on the map with their phases; a press shows one of them. */
final class ArrivalGantt extends VBox {
    private static final double OFFSET = 14;

    private final Consumer<String> chosen;
    private final PaintedChart<GanttLayout> chart = new PaintedChart<>();
    private final Label heading = new TextLabel("", "section-heading");
    private final Tooltip tip = new Tooltip();
    private final FlowPane buttons = new FlowPane(4, 2);
    private final VBox missing = new VBox(2);
    private Optional<GanttContent> content = Optional.empty();

    /** @param chosen is told the id of a formation that was pressed */
    ArrivalGantt(Consumer<String> chosen) {
        super(4);
        this.chosen = chosen;
        chart.setId("arrival-gantt");
        chart.setOnMouseMoved(this::moved);
        chart.setOnMouseExited(event -> tip.hide());
        chart.setOnMouseClicked(event -> at(event).ifPresent(hit -> {
            tip.hide();
            chosen.accept(hit.formation());
        }));
        chart.widthProperty().addListener((property, old, now) -> fit());
        buttons.setId("arrival-formations");
        getChildren()
                .addAll(
                        heading,
                        new TextLabel("Press a bar or a name: its phases, its way on the map, and each step.", "note"),
                        chart,
                        buttons,
                        missing);
    }

    void show(Arrival arrival, ViewState state) {
        boolean ofA = state.showsA();
        Schedule schedule = arrival.side(ofA);
        heading.setText("Formations under " + (ofA ? "A " : "B ") + (ofA ? state.a() : state.b()).name());
        GanttContent shown = GanttContent.of("", schedule);
        content = Optional.of(shown);
        MapStyle style = state.style();
        OptionalInt day =
                state.arrival().flow() ? OptionalInt.of(state.arrival().day()) : OptionalInt.empty();
        boolean any = !shown.bars().isEmpty();
        chart.setVisible(any);
        chart.setManaged(any);
        fit();
        chart.show((g, width, height) ->
                new GanttChart(style, 1).paint(g, shown, day, new Rectangle2D.Double(0, 0, width, height)));
        buttons.getChildren().clear();
        schedule.closures().forEach(closure -> buttons.getChildren().add(link(closure)));
        missing.getChildren().clear();
        if (!any) {
            missing.getChildren().add(new TextLabel("No formation is to come under this posture.", "body-text"));
        }
        schedule.problem().plan().missing().forEach(sentence -> missing.getChildren()
                .add(new TextLabel(sentence, "note")));
        schedule.closures().stream().filter(closure -> !closure.arrives()).forEach(closure -> missing.getChildren()
                .add(new TextLabel(closure.reason(), "body-text")));
    }

    /** The same for the keyboard and for readers of the screen, whom a picture does not serve. */
    private Hyperlink link(Closure closure) {
        Hyperlink link =
                new Hyperlink(closure.movement().formation().formation().shortName());
        link.setId("formation-" + closure.movement().id());
        link.getStyleClass().add("source-link");
        link.setOnAction(event -> chosen.accept(closure.movement().id()));
        return link;
    }

    private void fit() {
        content.filter(shown -> chart.getWidth() > 2).ifPresent(shown -> {
            double height = new GanttChart(MapStyle.LIGHT, 1).height(shown, chart.getWidth());
            chart.setMinHeight(height);
            chart.setPrefHeight(height);
        });
    }

    private Optional<GanttLayout.Hit> at(MouseEvent event) {
        return chart.drawn().flatMap(layout -> layout.at(event.getX(), event.getY()));
    }

    private void moved(MouseEvent event) {
        Optional<GanttLayout.Hit> hit = at(event);
        chart.setCursor(hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        if (hit.isEmpty()) {
            tip.hide();
        } else {
            tip.setText(hit.get().sentence());
            tip.show(chart, event.getScreenX() + OFFSET, event.getScreenY() + OFFSET);
        }
    }
}
