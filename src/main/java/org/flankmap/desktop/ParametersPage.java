package org.flankmap.desktop;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.flankmap.posture.Parameter;
import org.flankmap.reinforcement.Parameters;
import org.flankmap.scenario.Change;
import org.flankmap.scenario.Grounds;

/** All parameters of the model under the rules in force, with where they come from; one that is typed over changes B. */
final class ParametersPage extends VBox {
    /** No link is wider than the narrowest panel. */
    private static final double LINK = 310;

    private final ArrivalContext context;
    private final Parameters values;
    private final VBox entries = new VBox();

    /** @param values those of B */
    ParametersPage(ArrivalContext context, Parameters values) {
        super(6);
        this.context = context;
        this.values = values;
        setId("parameters");
        long assumed =
                values.definitions().stream().filter(Parameter::assumption).count();
        TextField filter = new TextField();
        filter.setId("filter-parameters");
        filter.setPromptText("Find a parameter");
        filter.textProperty().addListener((property, old, now) -> list(now));
        getChildren()
                .addAll(
                        new TextLabel("Parameters of the model", "panel-heading"),
                        new TextLabel(
                                values.definitions().size() + " inputs, " + assumed + " of them assumptions, under the "
                                        + values.rules().word() + " rules. Type another value and press Enter to change"
                                        + " it under B; Ctrl+Z undoes it.",
                                "body-text"),
                        filter,
                        entries);
        list("");
    }

    private void list(String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        List<Parameter> found = values.definitions().stream()
                .filter(parameter -> parameter.name().toLowerCase(Locale.ROOT).contains(lower)
                        || parameter.id().contains(lower))
                .toList();
        entries.getChildren().clear();
        found.forEach(parameter -> entries.getChildren().add(entry(parameter)));
        if (found.isEmpty()) {
            entries.getChildren().add(new TextLabel("No parameter is called so.", "body-text"));
        }
    }

    private VBox entry(Parameter parameter) {
        TextField field = new TextField(plain(values.value(parameter.id())));
        field.setId("parameter-" + parameter.id());
        field.setPrefWidth(90);
        field.setMinWidth(90);
        field.setAccessibleText(parameter.name());
        field.setTooltip(new Tooltip("Between " + plain(parameter.physicalLow()) + " and "
                + plain(parameter.physicalHigh()) + "; Enter changes it under B"));
        Label wrong = new TextLabel("", "mistake");
        wrong.setId("wrong-" + parameter.id());
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        field.setOnAction(event -> wrong.setText(set(parameter, field.getText())));
        HBox row = new HBox(
                8,
                field,
                new TextLabel(
                        parameter.unit() + ", " + plain(parameter.low()) + "–" + plain(parameter.high()), "body-text"));
        row.setAlignment(Pos.CENTER_LEFT);
        FlowPane grounds = new FlowPane(8, 0);
        grounds.setMinWidth(0);
        if (parameter.assumption()) {
            Label mark = new Label("assumption");
            mark.getStyleClass().add("assumption");
            grounds.getChildren().add(mark);
        }
        parameter.sources().stream()
                .flatMap(id -> context.posture().source(id).stream())
                .forEach(source -> {
                    var link = SourceLink.of(source, context.browser());
                    link.setMaxWidth(LINK);
                    grounds.getChildren().add(link);
                });
        VBox box = new VBox(
                3,
                new TextLabel(capitalised(parameter.name()), "found-title"),
                row,
                wrong,
                new TextLabel(parameter.reason(), "note"),
                grounds);
        box.getStyleClass().add("state-box");
        return box;
    }

    /** Changes it under B; answers with one sentence where that cannot be, else with an empty text. */
    private String set(Parameter parameter, String text) {
        double value;
        try {
            value = Double.parseDouble(text.strip().replace(',', '.'));
        } catch (NumberFormatException wrong) {
            return "\"" + text + "\" is not a number; write one such as " + plain(parameter.value()) + ".";
        }
        try {
            values.with(parameter.id(), value);
        } catch (IllegalArgumentException wrong) {
            return wrong.getMessage();
        }
        String reason =
                capitalised(parameter.name()) + " set to " + plain(value) + " " + parameter.unit() + " by hand.";
        context.editor()
                .accept(reason, List.of(new Change.SetParameter(parameter.id(), value, Grounds.assumed(reason))));
        return "";
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
