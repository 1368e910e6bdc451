package org.flankmap.desktop;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.flankmap.reinforcement.Improvement;
import org.flankmap.scenario.Change;

/** What would help most, ranked by the days it saves for the goal under B; a press applies it to B. */
final class ArrivalHelps extends VBox {
    private final BiConsumer<String, List<Change>> editor;
    private final int few;
    private final Label note = new TextLabel("Each single change is tried in turn …", "note");
    private final VBox rows = new VBox();
    private final ProgressBar progress = new ProgressBar();
    private boolean all;

    /**
     * @param editor applies changes to B, with what they do in words
     * @param few how many are listed at first
     */
    ArrivalHelps(BiConsumer<String, List<Change>> editor, ArrivalRanking ranking, int few) {
        super(2);
        this.editor = editor;
        this.few = few;
        rows.setId("helps");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setPrefHeight(6);
        progress.visibleProperty().bind(ranking.rankingProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        getChildren().addAll(new TextLabel("What would help most", "section-heading"), note, progress, rows);
        ranking.helpsProperty().addListener((property, old, now) -> show(now));
    }

    private void show(List<Improvement> ranked) {
        rows.getChildren().clear();
        if (ranked == null) {
            note.setText("Each single change is tried in turn …");
            return;
        }
        note.setText(
                ranked.isEmpty()
                        ? "No single change brings the goal closer under B."
                        : "Days saved for the goal under B, by one change alone. Press one to apply it to B.");
        ranked.stream().limit(all ? Long.MAX_VALUE : few).forEach(one -> rows.getChildren()
                .add(row(one)));
        if (!all && ranked.size() > few) {
            Hyperlink more = new Hyperlink("Show all " + ranked.size());
            more.getStyleClass().add("source-link");
            more.setId("all-helps");
            more.setOnAction(event -> {
                all = true;
                show(ranked);
            });
            rows.getChildren().add(more);
        }
    }

    private Button row(Improvement one) {
        Label saved = new Label(saved(one));
        saved.getStyleClass().add("help-days");
        saved.setMinWidth(66);
        saved.setPrefWidth(66);
        Button row = new Button(one.sentence(), saved);
        row.setWrapText(true);
        row.setMinHeight(USE_PREF_SIZE);
        row.getStyleClass().add("help");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setDisable(one.changes().isEmpty());
        row.setTooltip(new Tooltip("Apply it to B; Ctrl+Z undoes it"));
        row.setAccessibleText(saved.getText() + ". " + one.sentence());
        row.setOnAction(event -> editor.accept(one.sentence(), one.changes()));
        return row;
    }

    private static String saved(Improvement one) {
        return one.daysSaved() < Double.POSITIVE_INFINITY
                ? String.format(Locale.ROOT, "− %.1f d", one.daysSaved())
                : "reached";
    }
}
