package org.flankmap.desktop;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.flankmap.reinforcement.Progress;

/** Asks where a file goes and writes it in the background, saying so while it does and when it is done. */
final class Exporter implements AutoCloseable {
    private static final Duration READING_TIME = Duration.seconds(8);

    private final Node owner;
    private final Consumer<String> browser;
    private final PictureWorker worker = new PictureWorker("export");
    private final Label message = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("Cancel");
    private final Button folder = new Button("Show in folder");
    private final HBox progress = new HBox(10, message, bar, cancel, folder);
    private final PauseTransition fading = new PauseTransition(READING_TIME);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private FileQuestion question = this::ask;

    /** Asks the user for a file; null when the user thinks better of it. */
    interface FileQuestion {
        File ask(String suggestedName);
    }

    /** Fills a file, in the background. What goes wrong is an exception whose message is a sentence for the user. */
    interface Job {
        void write(Path file, Progress progress);
    }

    /** @param browser opens an address */
    Exporter(Node owner, Consumer<String> browser) {
        this.owner = owner;
        this.browser = browser;
        progress.setId("export-progress");
        message.setId("export-message");
        cancel.setId("export-cancel");
        folder.setId("export-folder");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        folder.setMinWidth(Region.USE_PREF_SIZE);
        bar.setPrefWidth(120);
        bar.setAccessibleText("How far the export is");
        progress.getStyleClass().add("chip");
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        progress.setVisible(false);
        fading.setOnFinished(event -> progress.setVisible(false));
        for (Node part : progress.getChildren()) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    Node progress() {
        return progress;
    }

    /** Whether a file is being written. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    void setQuestion(FileQuestion newQuestion) {
        question = newQuestion;
    }

    private File ask(String suggestedName) {
        String ending = ending(suggestedName);
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export the map");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.substring(1).toUpperCase(Locale.ROOT), "*" + ending));
        return chooser.showSaveDialog(owner.getScene().getWindow());
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.'));
    }

    /** @param suggestedName of the file, with the ending that its format has */
    void export(String suggestedName, Job job) {
        File file = question.ask(suggestedName);
        if (file == null || busy.get()) {
            return;
        }
        String ending = ending(suggestedName);
        Path path = file.toPath();
        if (!file.getName().toLowerCase(Locale.ROOT).endsWith(ending)) {
            path = Path.of(file.getPath() + ending);
            if (Files.exists(path)) {
                complain(path + " is there already; choose it by its whole name to replace it");
                return;
            }
        }
        run(path, job);
    }

    private void run(Path path, Job job) {
        AtomicBoolean stopped = new AtomicBoolean();
        Task<Path> task = new Task<>() {
            @Override
            protected Path call() {
                job.write(path, new Progress() {
                    @Override
                    public void at(double share) {
                        updateProgress(share, 1);
                    }

                    @Override
                    public boolean cancelled() {
                        return stopped.get();
                    }
                });
                return path;
            }
        };
        bar.progressProperty().bind(task.progressProperty());
        cancel.setOnAction(event -> {
            stopped.set(true);
            message.setText("Stopping…");
        });
        busy.bind(task.runningProperty());
        task.setOnSucceeded(event -> {
            folder.setOnAction(shown ->
                    browser.accept(path.toAbsolutePath().getParent().toUri().toString()));
            say("Written: " + path, true);
        });
        task.setOnFailed(event -> {
            if (task.getException() instanceof CancellationException) {
                say("Cancelled; nothing was written", false);
            } else {
                progress.setVisible(false);
                complain(task.getException().getMessage());
            }
        });
        fading.stop();
        message.setText("Writing " + path.getFileName() + "…");
        show(true, false);
        worker.submit(task);
    }

    /** Says in passing that something has been done. */
    void tell(String text) {
        say(text, false);
    }

    private void say(String text, boolean written) {
        message.setText(text);
        show(false, written);
        fading.playFromStart();
    }

    private void show(boolean running, boolean written) {
        bar.setVisible(running);
        cancel.setVisible(running);
        folder.setVisible(written);
        progress.setVisible(true);
    }

    private void complain(String sentence) {
        Alert alert = new Alert(Alert.AlertType.ERROR, sentence);
        alert.setHeaderText("The file was not written");
        alert.initOwner(owner.getScene().getWindow());
        alert.show();
    }

    @Override
    public void close() {
        fading.stop();
        worker.close();
    }
}
