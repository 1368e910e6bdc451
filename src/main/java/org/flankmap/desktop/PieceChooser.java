package org.flankmap.desktop;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.flankmap.snapshot.Corner;
import org.flankmap.snapshot.PageOptions;
import org.flankmap.snapshot.Piece;

/** Chooses which pieces a page has, and the corners of those that lie on the map. */
final class PieceChooser extends GridPane {
    private final Map<Piece, CheckBox> shown = new EnumMap<>(Piece.class);
    private final Map<Piece, ComboBox<Place>> places = new EnumMap<>(Piece.class);

    /** @param corner empty for where it is best */
    private record Place(Optional<Corner> corner, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    /** @param changed is told of every change */
    PieceChooser(Runnable changed) {
        setHgap(10);
        setVgap(4);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(names);
        for (Piece piece : Piece.values()) {
            CheckBox box = new CheckBox(label(piece));
            box.setId("piece-" + piece.word());
            box.setSelected(PageOptions.DEFAULT.shows(piece));
            box.selectedProperty().addListener((property, old, now) -> changed.run());
            shown.put(piece, box);
            add(box, 0, piece.ordinal());
            if (piece.inCorner()) {
                add(place(piece, changed), 1, piece.ordinal());
            }
        }
    }

    private ComboBox<Place> place(Piece piece, Runnable changed) {
        ComboBox<Place> place = new ComboBox<>();
        place.setId("place-" + piece.word());
        place.getStyleClass().add("place");
        place.setAccessibleText("Place of the " + label(piece).toLowerCase(java.util.Locale.ROOT));
        place.setPrefWidth(150);
        place.getItems().add(new Place(Optional.empty(), piece == Piece.LOGO ? "beside the date" : "where it is free"));
        for (Corner corner : Corner.values()) {
            place.getItems().add(new Place(Optional.of(corner), corner.word().replace('-', ' ')));
        }
        place.setValue(place.getItems().get(0));
        place.valueProperty().addListener((property, old, now) -> changed.run());
        place.disableProperty().bind(shown.get(piece).selectedProperty().not());
        places.put(piece, place);
        return place;
    }

    /** The pieces chosen, with neither marking nor logo. */
    PageOptions options() {
        PageOptions options = PageOptions.DEFAULT;
        for (Piece piece : Piece.values()) {
            Optional<Corner> corner = Optional.ofNullable(places.get(piece))
                    .flatMap(place -> place.getValue().corner());
            if (!shown.get(piece).isSelected()) {
                options = options.without(piece);
            } else if (corner.isPresent()) {
                options = options.placing(piece, corner.get());
            } else {
                options = options.with(piece);
            }
        }
        return options;
    }

    private static String label(Piece piece) {
        return switch (piece) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case DATE -> "As-of date";
            case LEGEND -> "Legend";
            case SCALE_BAR -> "Scale bar";
            case NORTH_ARROW -> "North arrow";
            case SOURCES -> "Sources";
            case PANEL -> "Panel of figures";
            case LOGO -> "Logo";
        };
    }
}
