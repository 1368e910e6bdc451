package org.flankmap.desktop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flankmap.geo.Position;
import org.flankmap.posture.Posture;
import org.flankmap.reinforcement.Cargo;
import org.flankmap.reinforcement.Closure;
import org.flankmap.reinforcement.HeldBack;
import org.flankmap.reinforcement.Itinerary;
import org.flankmap.reinforcement.Leg;
import org.flankmap.reinforcement.PhaseSpan;
import org.flankmap.view.ArrivalWording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One formation's page: when it closes, its phases, what holds it back, and each step of its last serials. */
final class ArrivalWay extends VBox {
    private final Posture posture;
    private final Closure closure;

    /** What one can do with a formation's way. */
    record Actions(Runnable back, Consumer<List<Position>> fly, Consumer<List<Position>> show) {}

    ArrivalWay(Closure closure, Posture posture, String under, Actions actions) {
        super(6);
        this.closure = closure;
        this.posture = posture;
        setId("arrival-way");
        Button back = new Button("All formations", new FontIcon(Feather.ARROW_LEFT));
        back.setId("back-to-arrival");
        back.getStyleClass().add("flat");
        back.setTooltip(new Tooltip("Back to all formations (Esc)"));
        back.setOnAction(event -> actions.back().run());
        TextLabel day = new TextLabel(
                closure.arrives() ? "closes " + ArrivalWording.day(closure.closed()) : "cannot arrive",
                "arrival-day",
                "arrival-day-b");
        day.setId("way-day");
        getChildren()
                .addAll(
                        back,
                        new TextLabel(closure.movement().name(), "panel-heading"),
                        new TextLabel(
                                "Under " + under + ", at "
                                        + place(closure.movement().destination()),
                                "panel-subheading"),
                        day,
                        new TextLabel(closure.movement().why(), "body-text"));
        if (!closure.reason().isEmpty()) {
            getChildren().add(new TextLabel(closure.reason(), "body-text", "mistake"));
        }
        List<Position> line = line();
        if (!line.isEmpty()) {
            getChildren()
                    .add(new HBox(
                            8,
                            button("fly-along", "Fly along", Feather.SEND, () -> actions.fly()
                                    .accept(line)),
                            button("show-way", "Show the whole way", Feather.MAXIMIZE, () -> actions.show()
                                    .accept(line))));
        }
        getChildren().addAll(new TextLabel("Phases", "section-heading"), phases());
        List<HeldBack> parts = HeldBack.of(closure, posture);
        if (!parts.isEmpty()) {
            getChildren()
                    .addAll(
                            new TextLabel("What takes the time", "section-heading"),
                            new TextLabel("The days of its last serial, each counted once", "note"),
                            heldBack(parts));
        }
        for (Itinerary last : lastOfEach()) {
            getChildren().addAll(new TextLabel(heading(last), "section-heading"), steps(last));
        }
    }

    private static Button button(String id, String words, Feather icon, Runnable action) {
        Button button = new Button(words, new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private GridPane phases() {
        GridPane grid = grid(3);
        grid.addRow(
                0,
                new TextLabel("", "table-head"),
                new TextLabel("from day", "table-head"),
                new TextLabel("to day", "table-head"),
                new TextLabel("days", "table-head"));
        int row = 1;
        for (PhaseSpan span : closure.phases()) {
            grid.addRow(
                    row++,
                    new TextLabel(span.phase().label(), "body-text"),
                    figure(span.start()),
                    figure(span.end()),
                    figure(span.days()));
        }
        return grid;
    }

    private GridPane heldBack(List<HeldBack> parts) {
        GridPane grid = grid(1);
        for (int i = 0; i < parts.size(); i++) {
            String what = parts.get(i).what();
            grid.addRow(
                    i,
                    new TextLabel(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1), "body-text"),
                    figure(parts.get(i).days()));
        }
        return grid;
    }

    private static GridPane grid(int figures) {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(3);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        for (int i = 0; i < figures; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            column.setMinWidth(46);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private static TextLabel figure(double days) {
        return new TextLabel(String.format(Locale.ROOT, "%.1f", days), "body-text");
    }

    /** The last serial of each cargo, the latest first. */
    private List<Itinerary> lastOfEach() {
        return closure.itineraries().stream()
                .collect(Collectors.groupingBy(
                        Itinerary::cargo, Collectors.maxBy(Comparator.comparingDouble(Itinerary::arrived))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Itinerary::arrived).reversed())
                .toList();
    }

    private static String heading(Itinerary last) {
        return String.format(Locale.ROOT, "Last %s: day %.1f", last.cargo().label(), last.arrived());
    }

    private GridPane steps(Itinerary last) {
        GridPane grid = grid(2);
        grid.getStyleClass().add("way-steps");
        grid.addRow(
                0,
                new TextLabel("ready on day " + String.format(Locale.ROOT, "%.1f", last.released()), "table-head"),
                new TextLabel("waited", "table-head"),
                new TextLabel("took", "table-head"));
        int row = 1;
        for (Leg leg : last.legs()) {
            grid.addRow(
                    row++,
                    new TextLabel(step(leg), "body-text"),
                    leg.waited() > 0.005 ? figure(leg.waited()) : new TextLabel("–", "body-text"),
                    figure(leg.left() - leg.entered()));
        }
        return grid;
    }

    private String step(Leg leg) {
        String from = place(leg.arc().fromNode());
        return leg.arc().process().moves()
                ? from + " – " + place(leg.arc().toNode()) + ", "
                        + leg.arc().process().label().toLowerCase(Locale.ROOT)
                : leg.arc().process().label() + " at " + from;
    }

    private String place(String node) {
        return posture.node(node).map(known -> known.name()).orElse(node);
    }

    /** Where the last serial with vehicles goes, or the last of all. */
    private List<Position> line() {
        List<Position> line = new ArrayList<>();
        Optional<Itinerary> vehicles = closure.itineraries().stream()
                .filter(itinerary -> itinerary.cargo() != Cargo.PEOPLE)
                .max(Comparator.comparingDouble(Itinerary::arrived));
        vehicles.or(() -> closure.itineraries().stream().findFirst()).ifPresent(itinerary -> itinerary.legs().stream()
                .filter(leg -> leg.arc().process().moves())
                .forEach(leg -> line.addAll(leg.arc().line())));
        return line;
    }
}
