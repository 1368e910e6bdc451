package org.flankmap.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.flankmap.briefing.Briefing;
import org.flankmap.briefing.BriefingExport;
import org.flankmap.reinforcement.Progress;
import org.flankmap.snapshot.PictureSize;

/** Writes the open briefing to take away, in the background, with its progress on the map and a way to stop it. */
final class BriefingExporter implements AutoCloseable {
    private static final PictureSize SIZE = new PictureSize(1920, 1080);

    private final Workspace workspace;
    private final BriefingModel model;
    private final Supplier<Window> owner;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(job -> {
        Thread worker = new Thread(job, "briefing export");
        worker.setDaemon(true);
        return worker;
    });
    private final Label message = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("Cancel");
    private final HBox progress = new HBox(10, message, bar, cancel);

    BriefingExporter(Workspace workspace, BriefingModel model, Supplier<Window> owner) {
        this.workspace = workspace;
        this.model = model;
        this.owner = owner;
        progress.setId("briefing-progress");
        progress.getStyleClass().add("chip");
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        progress.setVisible(false);
    }

    Node progress() {
        return progress;
    }

    /** Asks for a folder and writes a numbered PNG of each slide into it. */
    void pictures() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Folder for the pictures of the slides");
        File folder = chooser.showDialog(owner.get());
        if (folder != null) {
            write(folder.toPath());
        }
    }

    /** Asks for a PDF or PPTX file and writes all slides into it. */
    void document() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export the briefing");
        chooser.setInitialFileName("briefing.pdf");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("PDF", "*.pdf"),
                        new FileChooser.ExtensionFilter("PowerPoint", "*.pptx"));
        File file = chooser.showSaveDialog(owner.get());
        if (file != null) {
            Path path = file.toPath();
            write(BriefingExport.isDocument(path) ? path : Path.of(path + ".pdf"));
        }
    }

    /** Writes the briefing as it is now. */
    void write(Path target) {
        Briefing briefing = model.briefing();
        Task<Void> task = new Task<>() {
            @Override
            protected Void call() {
                new BriefingExport(workspace.basemap(), workspace.posture(), workspace.scenarios())
                        .write(briefing, target, SIZE, Optional.empty(), new Progress() {
                            @Override
                            public void at(double share) {
                                updateProgress(share, 1);
                            }

                            @Override
                            public boolean cancelled() {
                                return isCancelled();
                            }
                        });
                return null;
            }
        };
        bar.progressProperty().bind(task.progressProperty());
        cancel.setOnAction(event -> task.cancel(false));
        message.setText("Writing " + target.getFileName() + "…");
        running(true);
        task.setOnSucceeded(event -> say("Written: " + target));
        task.setOnCancelled(event -> say("The export was cancelled"));
        task.setOnFailed(event -> {
            if (task.getException() instanceof CancellationException) {
                say("The export was cancelled");
            } else {
                progress.setVisible(false);
                complain(task.getException().getMessage());
            }
        });
        thread.execute(task);
    }

    private void running(boolean on) {
        progress.setVisible(true);
        bar.setVisible(on);
        bar.setManaged(on);
        cancel.setVisible(on);
        cancel.setManaged(on);
    }

    private void say(String text) {
        message.setText(text);
        running(false);
        javafx.animation.PauseTransition pause = new javafx.animation.PauseTransition(javafx.util.Duration.seconds(6));
        pause.setOnFinished(event -> progress.setVisible(false));
        pause.play();
    }

    private void complain(String sentence) {
        Alert alert = new Alert(Alert.AlertType.ERROR, sentence);
        alert.setHeaderText("The briefing was not exported");
        alert.initOwner(owner.get());
        alert.show();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
