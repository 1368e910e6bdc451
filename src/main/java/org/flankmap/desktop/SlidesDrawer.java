package org.flankmap.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flankmap.briefing.Briefing;
import org.flankmap.briefing.Slide;
import org.flankmap.view.View;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The slides of the briefing beside the map: to look at, to put in order, to word and to show. */
final class SlidesDrawer extends VBox {
    private final BriefingModel model;
    private final Supplier<View> now;
    private final ListView<Slide> list = new ListView<>();
    private final TextField title = new TextField();
    private final TextArea notes = new TextArea();
    private final Label name = new Label();
    private final HBox undone = new HBox(6);
    private boolean following;

    /**
     * @param now what the window shows
     * @param visit shows a slide's view in the window
     * @param files opens, saves and exports the briefing
     */
    SlidesDrawer(BriefingModel model, SlidePictures pictures, Supplier<View> now, Consumer<Slide> visit, Node files) {
        this.model = model;
        this.now = now;
        setId("slides");
        setSpacing(8);
        name.getStyleClass().add("note");
        name.setId("briefing-name");
        list.setId("slide-list");
        list.setCellFactory(view -> new SlideCell(pictures, this::move));
        list.getSelectionModel().selectedIndexProperty().addListener((property, old, index) -> {
            if (!following && index.intValue() >= 0) {
                commit();
                model.indexProperty().set(index.intValue());
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.slide().ifPresent(visit);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.slide().ifPresent(visit);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        title.setId("slide-title");
        title.setPromptText("Title of the slide");
        title.setOnAction(event -> commit());
        notes.setId("slide-notes");
        notes.setPromptText("Notes for the speaker");
        notes.setWrapText(true);
        notes.setPrefRowCount(5);
        notes.setMinHeight(84);
        list.setMinHeight(120);
        commitOnLeaving(title, title.focusedProperty());
        commitOnLeaving(notes, notes.focusedProperty());
        undone.setId("slide-undo");
        undone.setManaged(false);
        undone.setVisible(false);
        getChildren().addAll(new HBox(8, files, name), list, buttons(), undone, title, notes);
        addEventHandler(KeyEvent.KEY_PRESSED, this::undoKey);
        model.briefingProperty().addListener((property, old, briefing) -> follow());
        model.indexProperty().addListener((property, old, index) -> follow());
        model.unsavedProperty().addListener((property, old, unsaved) -> named());
        follow();
    }

    private void commitOnLeaving(TextInputControl field, ReadOnlyBooleanProperty focused) {
        focused.addListener((property, old, has) -> {
            if (!has) {
                commit();
            }
        });
    }

    /** Takes over what was typed. */
    private void commit() {
        if (!following) {
            model.edit("Rename", slide -> slide.withTitle(title.getText()));
            model.edit("Edit notes", slide -> slide.withNotes(notes.getText() == null ? "" : notes.getText()));
        }
    }

    private HBox buttons() {
        return new HBox(
                4,
                button("slide-up", Feather.ARROW_UP, "Move up (Alt+Up)", () -> shift(-1)),
                button("slide-down", Feather.ARROW_DOWN, "Move down (Alt+Down)", () -> shift(1)),
                button("slide-duplicate", Feather.COPY, "Duplicate (Ctrl+D)", this::duplicate),
                button(
                        "slide-update",
                        Feather.REFRESH_CW,
                        "Let the slide show what the map shows now (Ctrl+U)",
                        this::update),
                button("slide-delete", Feather.TRASH_2, "Delete (Del)", this::delete));
    }

    private static Button button(String id, Feather icon, String tooltip, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(tooltip));
        button.setAccessibleText(tooltip);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            shift(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            shift(1);
        } else if (event.getCode() == KeyCode.DELETE) {
            delete();
        } else if (event.getCode() == KeyCode.F2) {
            title.requestFocus();
            title.selectAll();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            duplicate();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.U) {
            update();
        } else {
            return;
        }
        event.consume();
    }

    /** A text field takes these keys for itself while it has the keyboard. */
    private void undoKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            tell(event.isShiftDown() ? model.redo() : model.undo());
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Y) {
            tell(model.redo());
            event.consume();
        }
    }

    private void tell(Optional<String> step) {
        step.ifPresent(done -> hideUndo());
    }

    private void shift(int by) {
        int from = model.indexProperty().get();
        move(from, from + by);
    }

    private void move(int from, int to) {
        if (from != to && to >= 0 && to < model.briefing().size()) {
            model.edit("Move a slide", to, briefing -> briefing.moving(from, to));
        }
    }

    private void duplicate() {
        int at = model.indexProperty().get();
        if (model.slide().isPresent()) {
            model.edit("Duplicate a slide", at + 1, briefing -> briefing.duplicating(at));
        }
    }

    private void update() {
        View view = now.get();
        model.edit("Update a slide", slide -> slide.withView(view));
    }

    private void delete() {
        int at = model.indexProperty().get();
        model.slide().ifPresent(gone -> {
            model.edit("Delete a slide", at, briefing -> briefing.removing(at));
            Hyperlink undo = new Hyperlink("Undo");
            undo.setId("slide-undo-link");
            undo.setOnAction(event -> {
                model.undo();
                model.indexProperty().set(at);
                hideUndo();
            });
            Label said = new Label("Deleted “" + gone.title() + "”.");
            said.getStyleClass().add("note");
            undone.getChildren().setAll(said, undo);
            undone.setManaged(true);
            undone.setVisible(true);
        });
    }

    private void hideUndo() {
        undone.setManaged(false);
        undone.setVisible(false);
    }

    private void follow() {
        following = true;
        Briefing briefing = model.briefing();
        List<Slide> slides = briefing.slides();
        if (!list.getItems().equals(slides)) {
            list.getItems().setAll(slides);
        }
        int index = model.indexProperty().get();
        if (slides.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 2));
        }
        title.setText(model.slide().map(Slide::title).orElse(""));
        notes.setText(model.slide().map(Slide::notes).orElse(""));
        title.setDisable(slides.isEmpty());
        notes.setDisable(slides.isEmpty());
        named();
        following = false;
    }

    private void named() {
        name.setText(model.file()
                        .map(file -> file.getFileName().toString())
                        .orElse(model.briefing().title())
                + (model.unsavedProperty().get() ? " · not saved" : ""));
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
