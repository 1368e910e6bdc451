package org.flankmap.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Opens, saves and closes briefings with the questions that go with it. Nothing made is lost without being asked for. */
final class BriefingFiles {
    private final BriefingModel model;
    private final Supplier<Window> owner;
    private final BriefingExporter exporter;
    private Questions questions = new Dialogs();

    /** What the user is asked. */
    interface Questions {
        /** Which file to open; empty for none after all. */
        Optional<File> open();

        /** Where to save; empty for nowhere after all. */
        Optional<File> save(String suggestedName);

        /** What to do with what is not saved; empty to go on working. */
        Optional<Unsaved> unsaved(String title);

        void complain(String what, String sentence);
    }

    /** What becomes of what is not saved. */
    enum Unsaved {
        SAVE,
        DISCARD
    }

    BriefingFiles(BriefingModel model, BriefingExporter exporter, Supplier<Window> owner) {
        this.model = model;
        this.exporter = exporter;
        this.owner = owner;
    }

    void setQuestions(Questions newQuestions) {
        questions = newQuestions;
    }

    MenuButton menu() {
        MenuButton menu = new MenuButton("Briefing");
        menu.setId("briefing-menu");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getItems()
                .addAll(
                        item("briefing-new", "New", this::beginEmpty),
                        item("briefing-open", "Open… (Ctrl+Shift+O)", this::open),
                        new SeparatorMenuItem(),
                        item("briefing-save", "Save (Ctrl+Alt+S)", this::save),
                        item("briefing-save-as", "Save as…", this::saveAs),
                        new SeparatorMenuItem(),
                        item("briefing-pictures", "Export all as PNG…", exporter::pictures),
                        item("briefing-document", "Export as PDF or PPTX…", exporter::document));
        return menu;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void beginEmpty() {
        if (mayLeave()) {
            model.beginEmpty();
        }
    }

    void open() {
        questions.open().map(File::toPath).ifPresent(this::open);
    }

    /** Opens a file unless the user would rather keep what is not saved; answers whether it is open. */
    boolean open(Path file) {
        if (!mayLeave()) {
            return false;
        }
        try {
            model.open(file);
            return true;
        } catch (RuntimeException mistake) {
            questions.complain("The briefing was not opened", mistake.getMessage());
            return false;
        }
    }

    /** Saves to the briefing's own file; asks for one where there is none. Answers whether it is saved. */
    boolean save() {
        return model.file().map(this::saveTo).orElseGet(this::saveAs);
    }

    boolean saveAs() {
        String suggested =
                model.briefing().title().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".json";
        return questions
                .save(suggested)
                .map(BriefingFiles::ending)
                .map(this::saveTo)
                .orElse(false);
    }

    private static Path ending(File file) {
        return file.getName().endsWith(".json") ? file.toPath() : Path.of(file.getPath() + ".json");
    }

    private boolean saveTo(Path file) {
        try {
            model.save(file);
            return true;
        } catch (RuntimeException mistake) {
            questions.complain("The briefing was not saved", mistake.getMessage());
            return false;
        }
    }

    /** Whether the briefing may be let go of: it is saved, or the user says so. */
    boolean mayLeave() {
        if (!model.unsavedProperty().get()) {
            return true;
        }
        return questions
                .unsaved(model.briefing().title())
                .map(choice -> choice == Unsaved.DISCARD || save())
                .orElse(false);
    }

    /** Asks in windows. */
    private final class Dialogs implements Questions {
        private FileChooser chooser(String title) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Briefing", "*.json"));
            model.file().map(Path::getParent).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
            return chooser;
        }

        @Override
        public Optional<File> open() {
            return Optional.ofNullable(chooser("Open a briefing").showOpenDialog(owner.get()));
        }

        @Override
        public Optional<File> save(String suggestedName) {
            FileChooser chooser = chooser("Save the briefing");
            chooser.setInitialFileName(
                    model.file().map(file -> file.getFileName().toString()).orElse(suggestedName));
            return Optional.ofNullable(chooser.showSaveDialog(owner.get()));
        }

        @Override
        public Optional<Unsaved> unsaved(String title) {
            ButtonType save = new ButtonType("Save", ButtonBar.ButtonData.YES);
            ButtonType discard = new ButtonType("Don't save", ButtonBar.ButtonData.NO);
            Alert alert = new Alert(
                    Alert.AlertType.CONFIRMATION,
                    "The slides of “" + title + "” have changes that are not saved.",
                    save,
                    discard,
                    ButtonType.CANCEL);
            alert.setHeaderText("Save the briefing?");
            alert.initOwner(owner.get());
            return alert.showAndWait()
                    .filter(answer -> answer != ButtonType.CANCEL)
                    .map(answer -> answer == save ? Unsaved.SAVE : Unsaved.DISCARD);
        }

        @Override
        public void complain(String what, String sentence) {
            Alert alert = new Alert(Alert.AlertType.ERROR, sentence);
            alert.setHeaderText(what);
            alert.initOwner(owner.get());
            alert.show();
        }
    }
}
