package org.flankmap.desktop;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.flankmap.briefing.Slide;

/** A slide in the list: its number, what it looks like and its title; can be dragged to another place. */
final class SlideCell extends ListCell<Slide> {
    static final double WIDTH = 124;
    static final double HEIGHT = 70;
    private static final DataFormat DRAGGED = new DataFormat("application/x-flankmap-slide");

    private final SlidePictures pictures;
    private final ImageView picture = new ImageView();
    private final Label number = new Label();
    private final Label title = new Label();
    private final HBox row;
    private Slide shown;

    /** @param mover is told from where to where a slide was dragged */
    SlideCell(SlidePictures pictures, BiConsumer<Integer, Integer> mover) {
        this.pictures = pictures;
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("slide-thumbnail");
        frame.setMinSize(WIDTH + 2, HEIGHT + 2);
        number.getStyleClass().add("note");
        title.getStyleClass().add("body-text");
        title.setWrapText(true);
        VBox words = new VBox(2, number, title);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(10, frame, words);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        letDrag(mover);
    }

    private void letDrag(BiConsumer<Integer, Integer> mover) {
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                ClipboardContent content = new ClipboardContent();
                content.put(DRAGGED, getIndex());
                var board = startDragAndDrop(TransferMode.MOVE);
                board.setContent(content);
                if (picture.getImage() != null) {
                    board.setDragView(row.snapshot(null, null));
                }
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (event.getDragboard().hasContent(DRAGGED)) {
                event.acceptTransferModes(TransferMode.MOVE);
                pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("drop"), true);
                event.consume();
            }
        });
        setOnDragExited(event -> pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("drop"), false));
        setOnDragDropped(event -> {
            if (event.getDragboard().getContent(DRAGGED) instanceof Integer from) {
                int last = getListView().getItems().size() - 1;
                mover.accept(from, isEmpty() ? last : Math.min(getIndex(), last));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(Slide slide, boolean empty) {
        super.updateItem(slide, empty);
        setText(null);
        if (empty || slide == null) {
            shown = null;
            setGraphic(null);
            return;
        }
        setGraphic(row);
        number.setText(String.valueOf(getIndex() + 1));
        title.setText(slide.title().isEmpty() ? "(no title)" : slide.title());
        setAccessibleText("Slide " + (getIndex() + 1) + ": " + title.getText());
        if (!slide.equals(shown)) {
            shown = slide;
            picture.setImage(null);
            paint(slide);
        }
    }

    private void paint(Slide slide) {
        double sharp = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        pictures.picture(slide, (int) Math.ceil(WIDTH * sharp), (int) Math.ceil(HEIGHT * sharp))
                .thenAccept(painted -> javafx.application.Platform.runLater(() -> {
                    if (slide.equals(shown)) {
                        picture.setImage(painted.image());
                    }
                }));
    }
}
