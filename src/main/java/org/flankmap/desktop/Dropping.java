package org.flankmap.desktop;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.flankmap.briefing.BriefingReader;
import org.flankmap.posture.DatasetFiles;
import org.flankmap.posture.JsonEntry;
import org.flankmap.posture.JsonText;
import org.flankmap.snapshot.PngText;
import org.flankmap.view.View;
import org.flankmap.view.ViewReader;

/** Files let go of over the window: a picture brings back the view it shows, a briefing or a scenario is opened. */
final class Dropping {
    private final Workspace workspace;
    private final Consumer<View> visit;
    private final Consumer<Path> briefing;
    private final Consumer<Path> scenario;
    private final Consumer<String> complain;

    /**
     * @param visit shows a view
     * @param briefing opens a file that is a briefing
     * @param scenario opens any other JSON, and says so where it is no scenario
     * @param complain tells the user, in one sentence
     */
    Dropping(
            Workspace workspace,
            Consumer<View> visit,
            Consumer<Path> briefing,
            Consumer<Path> scenario,
            Consumer<String> complain) {
        this.workspace = workspace;
        this.visit = visit;
        this.briefing = briefing;
        this.scenario = scenario;
        this.complain = complain;
    }

    void listenTo(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            if (!files.isEmpty()) {
                take(files.get(0).toPath());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /** Does with a file what it is for. */
    void take(Path file) {
        CompletableFuture.supplyAsync(() -> understood(file))
                .whenComplete((action, failure) -> Platform.runLater(
                        failure == null
                                ? action
                                : () -> complain.accept(
                                        failure.getCause() == null
                                                ? failure.getMessage()
                                                : failure.getCause().getMessage())));
    }

    /** What is to be done with a file; an exception with a sentence where there is nothing. */
    private Runnable understood(Path file) {
        String name = file.getFileName().toString();
        String ending = name.toLowerCase(Locale.ROOT).replaceAll(".*\\.", "");
        if (ending.equals("png")) {
            View view = view(file, name);
            return () -> visit.accept(view);
        }
        if (ending.equals("json")) {
            DatasetFiles source = path -> Files.newInputStream(file);
            boolean slides = BriefingReader.isBriefing(new JsonEntry(name, JsonText.parse(name, source.bytes(name))));
            return () -> (slides ? briefing : scenario).accept(file);
        }
        throw new IllegalArgumentException(
                name + " cannot be opened; drop a PNG that Flankmap wrote, a briefing or a scenario (.json)");
    }

    private View view(Path file, String name) {
        String text = PngText.read(file).get(PngText.VIEW);
        if (text == null) {
            throw new IllegalArgumentException(
                    name + " does not say what view it shows; only a PNG that Flankmap wrote brings its view back");
        }
        JsonEntry entry = new JsonEntry(name, JsonText.parse(name, text.getBytes(StandardCharsets.UTF_8)));
        return new ViewReader(workspace.posture(), workspace.scenarios()).read(entry);
    }
}
