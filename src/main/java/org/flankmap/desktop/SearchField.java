package org.flankmap.desktop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.flankmap.search.Found;
import org.flankmap.search.SearchIndex;

/**
 * The field that finds formations, places, stocks, corridors, nodes and coordinates. Results come as one types, worked out
 * in the background for the newest text only; arrows choose among them, Enter takes one, Escape gives the keyboard back.
 */
final class SearchField extends TextField {
    private static final int LIMIT = 12;

    private final CompletableFuture<SearchIndex> index;
    private final Consumer<Found> receiver;
    private final Runnable leave;
    private final PictureWorker worker = new PictureWorker("search");
    private final NewestPerPulse<String> typed = new NewestPerPulse<>(Platform::runLater, this::search);
    private final SearchResults results = new SearchResults(this::take);
    private boolean takeWhenReady;

    /**
     * @param receiver gets what was chosen
     * @param leave gives the keyboard back to the map
     */
    SearchField(CompletableFuture<SearchIndex> index, Consumer<Found> receiver, Runnable leave) {
        this.index = index;
        this.receiver = receiver;
        this.leave = leave;
        setId("search");
        getStyleClass().add("search-field");
        setPromptText("Search  /");
        setAccessibleText("Search formations, places, stocks, corridors and coordinates");
        setTooltip(new Tooltip("Find formations, places, stocks, corridors or coordinates (Ctrl+F or /)"));
        setPrefColumnCount(16);
        setMinWidth(110);
        textProperty().addListener((property, old, now) -> typed.offer(now));
        focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                results.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Takes the keyboard, with what was typed before selected. */
    void begin() {
        requestFocus();
        selectAll();
        if (!getText().isBlank()) {
            search(getText());
        }
    }

    void dispose() {
        worker.close();
    }

    private void search(String text) {
        if (text.isBlank()) {
            results.hide();
            return;
        }
        worker.submit(() -> {
            List<Found> found = index.join().find(text, LIMIT);
            Platform.runLater(() -> show(text, found));
        });
    }

    /** Shows results, unless the text has changed since they were asked for. */
    private void show(String text, List<Found> found) {
        if (!text.equals(getText()) || !isFocused()) {
            return;
        }
        results.show(this, text, found);
        speak();
        if (takeWhenReady) {
            takeWhenReady = false;
            results.chosen().ifPresent(this::take);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> enter();
            case ESCAPE -> escape();
            default -> {
                takeWhenReady = false;
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        if (results.isShowing()) {
            results.move(step);
            speak();
        } else {
            search(getText());
        }
    }

    /** Takes the chosen result; one that is still being looked for is taken when it is there. */
    private void enter() {
        if (results.isShowingFor(getText())) {
            results.chosen().ifPresent(this::take);
        } else {
            takeWhenReady = !getText().isBlank();
            search(getText());
        }
    }

    private void escape() {
        if (results.isShowing()) {
            results.hide();
        } else {
            clear();
            leave.run();
        }
    }

    private void take(Found found) {
        results.hide();
        leave.run();
        receiver.accept(found);
    }

    /** What a screen reader says of the result chosen, which the keyboard never moves to. */
    private void speak() {
        Optional<Found> chosen = results.chosen();
        setAccessibleHelp(chosen.map(found -> "Result: " + found.title() + ", " + found.detail())
                .orElse("Nothing found"));
    }
}
