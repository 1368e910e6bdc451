package org.flankmap.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import org.flankmap.scenario.Change;
import org.flankmap.scenario.Scenario;

/** Where scenarios are edited, opened and kept: what the keys for undo, open and save do, and the question before closing. */
final class ScenarioDesk {
    private static final FileChooser.ExtensionFilter FILES =
            new FileChooser.ExtensionFilter("Scenario", "*" + ScenarioFiles.ENDING);

    private final ViewModel model;
    private final Node owner;
    private final Consumer<String> notice;
    private final ScenarioShelf shelf;
    private final ScenarioFiles files;
    private Exporter.FileQuestion whereTo = this::askWhereTo;
    private Supplier<File> whichOne = this::askWhichOne;

    /**
     * @param owner of the window
     * @param notice says in passing what was done
     */
    ScenarioDesk(Workspace workspace, ViewModel model, Node owner, Consumer<String> notice) {
        this.model = model;
        this.owner = owner;
        this.notice = notice;
        shelf = new ScenarioShelf(workspace.scenarios());
        files = new ScenarioFiles(workspace.posture());
        model.setSettling(shelf::settled);
    }

    /** All scenarios to choose from, as they are now. */
    ObservableList<Scenario> scenarios() {
        return shelf.scenarios();
    }

    /** @param newWhereTo asks for the file to write, newWhichOne for the one to read; null when the user thinks better of it */
    void setQuestions(Exporter.FileQuestion newWhereTo, Supplier<File> newWhichOne) {
        whereTo = newWhereTo;
        whichOne = newWhichOne;
    }

    /** @param command what it does, as in "move BG Estonia" */
    void edit(String command, Scenario changed) {
        shelf.edit(command, changed);
        model.amend(shelf::settled);
    }

    /**
     * Changes B, in a copy that says in its name that it was edited, so that the scenario it came from and A stay as they
     * are.
     *
     * @param command what it does, as in "permission in 3 days"
     */
    void editB(String command, List<Change> more) {
        Scenario before = model.state().b().edited(List.of());
        shelf.fork(before);
        Scenario changed = before.edited(more);
        shelf.edit(command, changed);
        model.change(state -> state.withPair(state.a(), changed));
    }

    void undo() {
        shelf.undo().ifPresentOrElse(name -> notice.accept("Undone: " + name), () -> notice.accept("Nothing to undo"));
        model.amend(shelf::settled);
    }

    void redo() {
        shelf.redo()
                .ifPresentOrElse(name -> notice.accept("Done again: " + name), () -> notice.accept("Nothing to redo"));
        model.amend(shelf::settled);
    }

    /** Asks for a scenario's file and shows it as B. */
    void open() {
        File chosen = whichOne.get();
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    /** Shows the scenario of a file as B. */
    void open(Path file) {
        CompletableFuture.supplyAsync(() -> files.read(file))
                .whenComplete((read, failure) -> Platform.runLater(() -> {
                    if (failure == null) {
                        Scenario opened = shelf.open(read, file);
                        model.change(state -> state.withPair(state.a(), opened));
                        notice.accept("Opened: " + opened.name());
                    } else {
                        complain("The scenario was not opened", failure);
                    }
                }));
    }

    /** Writes the scenario that the map shows to its file, or asks for one. */
    void save() {
        Scenario shown = model.state().shown();
        shelf.file(shown).ifPresentOrElse(file -> write(shown, file), this::saveAs);
    }

    /** Asks where the scenario that the map shows is to go, and writes it there under that name. */
    void saveAs() {
        saveAs(model.state().shown());
    }

    private boolean saveAs(Scenario scenario) {
        File chosen = whereTo.ask(scenario.id() + ScenarioFiles.ENDING);
        if (chosen == null) {
            return false;
        }
        Path file = chosen.getName().endsWith(ScenarioFiles.ENDING)
                ? chosen.toPath()
                : Path.of(chosen.getPath() + ScenarioFiles.ENDING);
        if (shelf.file(scenario).equals(Optional.of(file))) {
            return write(scenario, file);
        }
        Scenario copy = ScenarioFiles.named(scenario, file);
        if (!written(copy, file)) {
            return false;
        }
        shelf.keepAs(scenario, copy, file);
        model.amend(state -> state.withPair(
                state.a().id().equals(scenario.id()) ? copy : state.a(),
                state.b().id().equals(scenario.id()) ? copy : state.b()));
        return true;
    }

    private boolean write(Scenario scenario, Path file) {
        if (!written(scenario, file)) {
            return false;
        }
        shelf.keep(scenario, file);
        return true;
    }

    private boolean written(Scenario scenario, Path file) {
        try {
            files.write(scenario, file);
            notice.accept("Saved: " + file);
            return true;
        } catch (RuntimeException failure) {
            complain("The scenario was not saved", failure);
            return false;
        }
    }

    /** Whether the window may close: asks where something would be lost. */
    boolean mayClose() {
        List<Scenario> unsaved = shelf.unsaved();
        if (unsaved.isEmpty()) {
            return true;
        }
        ButtonType save = new ButtonType("Save…", ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType("Do not save", ButtonBar.ButtonData.NO);
        String names = unsaved.stream().map(Scenario::name).collect(Collectors.joining("”, “", "“", "”"));
        Alert question = new Alert(
                Alert.AlertType.CONFIRMATION,
                "What you have changed in " + names + " is in no file yet.",
                save,
                discard,
                ButtonType.CANCEL);
        question.setHeaderText("Save before closing?");
        question.initOwner(owner.getScene().getWindow());
        ButtonType answer = question.showAndWait().orElse(ButtonType.CANCEL);
        if (answer == save) {
            return unsaved.stream().allMatch(this::saved);
        }
        return answer == discard;
    }

    private boolean saved(Scenario scenario) {
        return shelf.file(scenario).map(file -> write(scenario, file)).orElseGet(() -> saveAs(scenario));
    }

    private File askWhereTo(String suggestedName) {
        FileChooser chooser = chooser("Save the scenario");
        chooser.setInitialFileName(suggestedName);
        return chooser.showSaveDialog(owner.getScene().getWindow());
    }

    private File askWhichOne() {
        return chooser("Open a scenario").showOpenDialog(owner.getScene().getWindow());
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(FILES);
        return chooser;
    }

    private void complain(String what, Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        Alert alert = new Alert(Alert.AlertType.ERROR, cause.getMessage());
        alert.setHeaderText(what);
        alert.initOwner(owner.getScene().getWindow());
        alert.show();
    }
}
