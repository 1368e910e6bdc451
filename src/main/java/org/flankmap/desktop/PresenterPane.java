package org.flankmap.desktop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.flankmap.briefing.Slide;

/** What the presenter sees: the slide, the next one, the notes, the clock and the time since the beginning. */
final class PresenterPane extends BorderPane {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Show show;
    private final Label count = new Label();
    private final Label title = new Label();
    private final Label clock = new Label();
    private final Label elapsed = new Label("0:00");
    private final ImageView current = new ImageView();
    private final ImageView next = new ImageView();
    private final Label nextTitle = new Label();
    private final Label notes = new Label();
    private final Slider size = new Slider(Slide.SMALLEST, Slide.LARGEST, Slide.SMALLEST);
    private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));
    private Instant start = Instant.now();
    private boolean following;

    PresenterPane(Show show) {
        this.show = show;
        setId("presenter");
        getStyleClass().add("presenter");
        count.setId("presenter-count");
        elapsed.setId("presenter-elapsed");
        notes.setId("presenter-notes");
        nextTitle.setId("presenter-next-title");
        count.getStyleClass().add("presenter-figure");
        clock.getStyleClass().add("presenter-figure");
        elapsed.getStyleClass().add("presenter-figure");
        title.getStyleClass().add("presenter-title");
        setTop(head());
        setCenter(shown());
        setRight(side());
        setBottom(foot());
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    private Node head() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button reset = button("presenter-reset", "Reset", "Begin to count the time anew", () -> {
            start = Instant.now();
            tick();
        });
        HBox head = new HBox(22, count, title, spring, small("elapsed"), elapsed, reset, small("now"), clock);
        head.getStyleClass().add("presenter-bar");
        head.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        return head;
    }

    private Node shown() {
        StackPane frame = new StackPane(current);
        frame.setId("presenter-current");
        frame.setMinSize(0, 0);
        frame.setAlignment(Pos.TOP_LEFT);
        current.setPreserveRatio(true);
        current.fitWidthProperty().bind(frame.widthProperty());
        current.fitHeightProperty().bind(frame.heightProperty());
        frame.getStyleClass().add("presenter-shown");
        return frame;
    }

    private Node side() {
        next.setPreserveRatio(true);
        next.fitWidthProperty().bind(widthProperty().multiply(0.33));
        nextTitle.getStyleClass().add("presenter-next");
        notes.getStyleClass().add("presenter-notes");
        notes.setWrapText(true);
        ScrollPane scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("presenter-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(12, nextTitle, next, small("notes"), scroll);
        side.getStyleClass().add("presenter-side");
        side.prefWidthProperty().bind(widthProperty().multiply(0.36));
        return side;
    }

    private Node foot() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        size.setId("presenter-size");
        size.setFocusTraversable(false);
        size.setBlockIncrement(0.1);
        size.setTooltip(new Tooltip("How large symbols, lines and type are on the slides (Ctrl+Plus, Ctrl+Minus)"));
        size.valueProperty().addListener((property, old, now) -> {
            if (!following && !size.isValueChanging()) {
                show.enlargeTo(now.doubleValue());
            }
        });
        size.valueChangingProperty().addListener((property, old, changing) -> {
            if (!changing) {
                show.enlargeTo(size.getValue());
            }
        });
        HBox foot = new HBox(
                10,
                button("presenter-back", "◀ Back", "Left", show::previous),
                button("presenter-forward", "Next ▶", "Right", show::next),
                button("presenter-black", "Black", "B", () -> show.blank(javafx.scene.paint.Color.BLACK)),
                button("presenter-spot", "Spotlight", "L", show::spotlight),
                button("presenter-look", "Look", "Dark, light or plain (C)", show::changeLook),
                small("size"),
                size,
                spring,
                button("presenter-end", "End show", "Esc", show::end));
        foot.getStyleClass().add("presenter-bar");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("presenter-small");
        return label;
    }

    private static Button button(String id, String text, String tooltip, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(tooltip));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Begins to tick, where it does not yet. */
    void begin() {
        if (ticking.getStatus() != Animation.Status.RUNNING) {
            start = Instant.now();
            ticking.play();
        }
        tick();
        show(show.index());
    }

    private void tick() {
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        elapsed.setText(
                seconds < 3600
                        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                        : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60));
        clock.setText(LocalTime.now().format(CLOCK));
    }

    void showEnlargement(double factor) {
        following = true;
        size.setValue(factor);
        following = false;
    }

    /** Shows a slide and what belongs to it; not before there is a screen for it. */
    void show(int index) {
        int slides = show.briefing().size();
        Slide slide = show.briefing().slide(index);
        count.setText((index + 1) + " / " + slides);
        title.setText(slide.title());
        notes.setText(slide.notes().isEmpty() ? "No notes." : slide.notes());
        boolean more = index + 1 < slides;
        nextTitle.setText(more ? "Next: " + show.briefing().slide(index + 1).title() : "The last slide");
        next.setVisible(more);
        showEnlargement(show.enlargement());
        if (show.presenter().isShowing()) {
            put(current, show.asShown(index), index);
            if (more) {
                put(next, show.asShown(index + 1), index);
            }
        }
    }

    private void put(ImageView view, Slide slide, int index) {
        show.pane()
                .picture(slide)
                .thenAccept(painted -> Platform.runLater(() -> {
                    if (index == show.index()) {
                        view.setImage(painted.image());
                    }
                }));
    }

    void dispose() {
        ticking.stop();
    }
}
