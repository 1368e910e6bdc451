package org.flankmap.desktop;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Measurement;
import org.flankmap.geo.Position;
import org.flankmap.geo.RangeRings;
import org.flankmap.posture.Parameter;

/** What is measured on the map, and the range rings around a thing or a place. */
final class MeasurePanel extends VBox {
    private static final double HOURS_IN_DAY = 24;

    private final ViewModel model;
    private final Measuring measuring;
    private final CameraModel camera;
    private final Function<Subject, Optional<Position>> places;
    private final Parameter march;
    private final Label total = new Label();
    private final VBox legs = new VBox(2);
    private final TextField radii = new TextField("50, 100, 200");
    private final Label wrong = new Label();
    private final Button add;

    /**
     * @param places where a subject stands
     * @param march how far a unit marches in a day
     */
    MeasurePanel(
            ViewModel model,
            Measuring measuring,
            CameraModel camera,
            Function<Subject, Optional<Position>> places,
            Parameter march) {
        super(8);
        this.model = model;
        this.measuring = measuring;
        this.camera = camera;
        this.places = places;
        this.march = march;
        setId("measure-panel");
        total.setId("measured-total");
        total.getStyleClass().add("state-name");
        total.setWrapText(true);
        add = button(
                "measure-add",
                "Add point",
                "Add what is selected, or the middle of the map",
                () -> measuring.add(centre()));
        wrong.setId("rings-wrong");
        wrong.getStyleClass().add("note");
        wrong.setWrapText(true);
        radii.setId("ring-radii");
        radii.setAccessibleText("Radii of range rings, parted by commas");
        getChildren()
                .addAll(
                        note(
                                "Click points on the map; the first one again closes an area. Esc ends, Backspace takes the"
                                        + " last point back. Lines are great circles on the WGS84 ellipsoid."),
                        total,
                        legs,
                        new FlowPane(
                                6,
                                6,
                                add,
                                button(
                                        "measure-close",
                                        "Path or area",
                                        "Close the path to an area, or open it",
                                        measuring::close),
                                button(
                                        "measure-copy",
                                        "Copy",
                                        "Copy the legs as a table for a spreadsheet",
                                        this::copy),
                                button(
                                        "measure-clear",
                                        "Clear",
                                        "Take what is measured off the map",
                                        measuring::clear)),
                        title("Range rings around the selected thing, or the middle of the map"),
                        radii,
                        new FlowPane(
                                6,
                                6,
                                button(
                                        "rings-km",
                                        "In km",
                                        "Rings at these distances in kilometres",
                                        () -> draw(false)),
                                button(
                                        "rings-hours",
                                        "In hours of march",
                                        "Rings at these hours of road march",
                                        () -> draw(true)),
                                button("rings-clear", "Clear", "Take all rings off the map", measuring::clearRings)),
                        wrong,
                        note(String.format(
                                java.util.Locale.ENGLISH,
                                "By the rules of peacetime a march covers %.0f km a day (%.0f to %.0f), %.1f km an hour with halts and nights in it, here as the"
                                        + " crow flies. %s",
                                march.value(),
                                march.low(),
                                march.high(),
                                march.value() / HOURS_IN_DAY,
                                march.reason())));
        model.stateProperty().addListener((property, old, now) -> {
            if (!old.overlays().equals(now.overlays())) {
                show();
            }
        });
        show();
    }

    @Override
    public void requestFocus() {
        add.requestFocus();
    }

    private void show() {
        Optional<Measurement> measured = measuring.measured();
        total.setText(measured.filter(now -> now.points().size() > 1)
                .map(MeasuredText::total)
                .orElse("Nothing measured"));
        legs.getChildren()
                .setAll(measured.map(MeasuredText::legs).orElse(List.of()).stream()
                        .map(line -> SidePanel.text(line, "body-text"))
                        .toList());
    }

    private Position centre() {
        return model.state().selected().flatMap(places).orElse(camera.camera().centre());
    }

    private void draw(boolean hours) {
        try {
            double[] values = Arrays.stream(radii.getText().split("[,;\\s]+"))
                    .filter(text -> !text.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (values.length == 0) {
                throw new IllegalArgumentException("Write one radius or several, as in 50, 100");
            }
            measuring.draw(
                    hours
                            ? RangeRings.ofMarch(centre(), march.value() / HOURS_IN_DAY, values)
                            : RangeRings.of(centre(), values));
            wrong.setText("");
        } catch (NumberFormatException notNumbers) {
            wrong.setText("“" + radii.getText().strip() + "” is not a list of numbers; write for example 50, 100");
        } catch (IllegalArgumentException impossible) {
            wrong.setText(impossible.getMessage());
        }
    }

    private void copy() {
        measuring.measured().ifPresent(measured -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(MeasuredText.table(measured));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static Button button(String id, String words, String hint, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("filter-value");
        button.setTooltip(new Tooltip(hint));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label title(String words) {
        return SidePanel.text(words, "filter-title");
    }

    private static Label note(String words) {
        return SidePanel.text(words, "note");
    }
}
