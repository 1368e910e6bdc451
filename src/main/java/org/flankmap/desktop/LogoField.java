package org.flankmap.desktop;

import java.io.File;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.flankmap.snapshot.Logo;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Takes a picture of the user's for the page, or says in one sentence why it cannot. */
final class LogoField extends VBox {
    private final Runnable changed;
    private final Label name = new Label();
    private final Button remove = new Button(null, new FontIcon(Feather.X));
    private final TextLabel wrong = new TextLabel("", "wrong");
    private Supplier<File> question = this::ask;
    private Optional<Logo> logo = Optional.empty();

    /** @param changed is told of another logo or none */
    LogoField(Runnable changed) {
        super(4);
        this.changed = changed;
        Button choose = new Button("Logo from file…");
        choose.setId("logo-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> choose());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.getStyleClass().add("note");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        remove.setId("logo-remove");
        remove.getStyleClass().addAll("button-icon", "flat");
        remove.setTooltip(new Tooltip("Take the logo away"));
        remove.setAccessibleText("Take the logo away");
        remove.setOnAction(event -> take(Optional.empty()));
        wrong.setId("logo-wrong");
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        HBox row = new HBox(8, choose, name, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, wrong);
        take(Optional.empty());
    }

    Optional<Logo> logo() {
        return logo;
    }

    /** @param newQuestion answers with a file, or null where the user thinks better of it */
    void setQuestion(Supplier<File> newQuestion) {
        question = newQuestion;
    }

    private File ask() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Logo");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Pictures", "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp"));
        return chooser.showOpenDialog(getScene().getWindow());
    }

    private void choose() {
        File file = question.get();
        if (file == null) {
            return;
        }
        CompletableFuture.supplyAsync(() -> Logo.read(file.toPath()))
                .whenComplete((read, failure) -> Platform.runLater(() -> {
                    if (failure == null) {
                        take(Optional.of(read));
                    } else {
                        wrong.setText(sentence(failure));
                    }
                }));
    }

    private static String sentence(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        String message = cause.getMessage();
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }

    private void take(Optional<Logo> picture) {
        logo = picture;
        wrong.setText("");
        name.setText(picture.map(there -> there.file().getFileName().toString()).orElse("none"));
        remove.setVisible(picture.isPresent());
        changed.run();
    }
}
