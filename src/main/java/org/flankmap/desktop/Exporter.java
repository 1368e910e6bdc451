package org.flankmap.desktop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapStyle;
import org.flankmap.reinforcement.Progress;
import org.flankmap.snapshot.Page;
import org.flankmap.snapshot.PictureSize;
import org.flankmap.snapshot.PngText;
import org.flankmap.snapshot.Snapshot;

/** Asks where a picture goes and writes it in the background, saying so while it does and when it is done. */
final class Exporter implements AutoCloseable {
    private static final PictureSize SIZE = new PictureSize(3840, 2160);

    private final Basemap basemap;
    private final Node owner;
    private final PictureWorker worker = new PictureWorker("export");
    private final Label message = new Label();
    private final ProgressIndicator spinner = new ProgressIndicator();
    private final HBox progress = new HBox(10, spinner, message);
    private FileQuestion question = this::ask;

    /** Asks the user for a file; null when the user thinks better of it. */
    interface FileQuestion {
        File ask(String suggestedName);
    }

    Exporter(Basemap basemap, Node owner) {
        this.basemap = basemap;
        this.owner = owner;
        progress.setId("export-progress");
        message.setId("export-message");
        progress.getStyleClass().add("chip");
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        spinner.setPrefSize(18, 18);
        progress.setVisible(false);
    }

    Node progress() {
        return progress;
    }

    void setQuestion(FileQuestion newQuestion) {
        question = newQuestion;
    }

    private File ask(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export the map");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG picture", "*.png"));
        return chooser.showSaveDialog(owner.getScene().getWindow());
    }

    /** @param view what the picture shows, which it carries with it */
    void export(Page page, MapStyle style, JsonNode view) {
        File file = question.ask(
                "flankmap-" + page.asOf().toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".png");
        if (file == null) {
            return;
        }
        Path path = file.getName().endsWith(".png") ? file.toPath() : Path.of(file.getPath() + ".png");
        Task<Path> task = new Task<>() {
            @Override
            protected Path call() {
                new Snapshot(basemap, style)
                        .write(page, SIZE, path, Map.of(PngText.VIEW, view.toString()), Progress.SILENT);
                return path;
            }
        };
        task.setOnRunning(event -> say("Writing " + path.getFileName() + "…", true));
        task.setOnSucceeded(event -> say("Written: " + path, false));
        task.setOnFailed(event -> {
            progress.setVisible(false);
            complain(task.getException().getMessage());
        });
        worker.submit(task);
    }

    /** Says in passing that something has been done. */
    void tell(String text) {
        say(text, false);
    }

    private void say(String text, boolean busy) {
        message.setText(text);
        spinner.setVisible(busy);
        spinner.setManaged(busy);
        progress.setVisible(true);
        if (!busy) {
            javafx.animation.PauseTransition pause =
                    new javafx.animation.PauseTransition(javafx.util.Duration.seconds(6));
            pause.setOnFinished(event -> progress.setVisible(false));
            pause.play();
        }
    }

    private void complain(String sentence) {
        Alert alert = new Alert(Alert.AlertType.ERROR, sentence);
        alert.setHeaderText("The picture was not written");
        alert.initOwner(owner.getScene().getWindow());
        alert.show();
    }

    @Override
    public void close() {
        worker.close();
    }
}
