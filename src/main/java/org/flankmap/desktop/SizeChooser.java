package org.flankmap.desktop;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.flankmap.snapshot.PictureSize;
import org.flankmap.snapshot.SizePreset;

/** Chooses a picture's size: one that screens, slides and paper have, or exact pixels. */
final class SizeChooser extends VBox {
    private final ComboBox<Choice> choices = new ComboBox<>();
    private final TextField width = pixels("size-width", "Width in pixels");
    private final TextField height = pixels("size-height", "Height in pixels");

    /** @param preset empty for exact pixels */
    private record Choice(Optional<SizePreset> preset, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    /** @param changed is told of every change */
    SizeChooser(Runnable changed) {
        super(6);
        choices.setId("size");
        choices.setAccessibleText("Size");
        choices.setMaxWidth(Double.MAX_VALUE);
        choices.setVisibleRowCount(SizePreset.values().length + 1);
        for (SizePreset preset : SizePreset.values()) {
            choices.getItems().add(new Choice(Optional.of(preset), label(preset)));
        }
        choices.getItems().add(new Choice(Optional.empty(), "Exact pixels"));
        choose(SizePreset.ULTRA_HD);
        HBox exact = new HBox(8, width, new Label("×"), height, new Label("pixels"));
        exact.setAlignment(Pos.CENTER_LEFT);
        exact.visibleProperty()
                .bind(choices.valueProperty().map(choice -> choice.preset().isEmpty()));
        exact.managedProperty().bind(exact.visibleProperty());
        getChildren().addAll(choices, exact);
        choices.valueProperty().addListener((property, old, now) -> {
            now.preset().ifPresent(this::fill);
            changed.run();
        });
        width.textProperty().addListener((property, old, now) -> changed.run());
        height.textProperty().addListener((property, old, now) -> changed.run());
    }

    private static TextField pixels(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(6);
        return field;
    }

    private void choose(SizePreset preset) {
        choices.setValue(choices.getItems().get(preset.ordinal()));
        fill(preset);
    }

    /** Exact pixels begin with those of the size before. */
    private void fill(SizePreset preset) {
        width.setText(Integer.toString(preset.size().width()));
        height.setText(Integer.toString(preset.size().height()));
    }

    /**
     * The size chosen.
     *
     * @throws IllegalArgumentException with a sentence for the user where the pixels are none
     */
    PictureSize size() {
        return choices.getValue()
                .preset()
                .map(SizePreset::size)
                .orElseGet(() -> PictureSize.parse(width.getText() + "x" + height.getText()));
    }

    private static String label(SizePreset preset) {
        String pixels = preset.size().width() + " × " + preset.size().height();
        return switch (preset) {
            case HD_READY, FULL_HD, ULTRA_HD -> "Screen, " + pixels;
            case WIDE_SLIDE -> "Slide 16:9, " + pixels;
            case NARROW_SLIDE -> "Slide 4:3, " + pixels;
            case A4_DRAFT, A4 -> paper("A4", preset);
            case A4_UPRIGHT_DRAFT, A4_UPRIGHT -> paper("A4 upright", preset);
            case A3_DRAFT, A3 -> paper("A3", preset);
            case A3_UPRIGHT_DRAFT, A3_UPRIGHT -> paper("A3 upright", preset);
        };
    }

    private static String paper(String name, SizePreset preset) {
        return name + ", " + preset.size().dotsPerInch() + " dpi";
    }
}
