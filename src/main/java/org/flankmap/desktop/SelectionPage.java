package org.flankmap.desktop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flankmap.cartography.PanelContent;
import org.flankmap.cartography.PanelContents;
import org.flankmap.cartography.Subject;
import org.flankmap.comparison.Tally;
import org.flankmap.posture.Indicator;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What several selected things have together: their sums, each of which opens what it counts, and their list. */
final class SelectionPage {
    private static final String COUNTED =
            "Only what is in place or rotational is summed. A formation counted as a whole covers"
                    + " those of its own force under it in the same country; a part that is not known makes the sum \"at least\".";

    private final SidePanel panel;
    private final Consumer<Subject> finder;

    /**
     * @param panel shows the page and what a sum counts
     * @param finder shows a subject on the map
     */
    SelectionPage(SidePanel panel, Consumer<Subject> finder) {
        this.panel = panel;
        this.finder = finder;
    }

    /** @param situations that are on screen, the one asked first in front */
    void show(Set<Subject> subjects, List<Situation> situations) {
        panel.showDetails(page(Selected.of(subjects, situations), situations.get(0)));
    }

    private Node page(Selected selected, Situation situation) {
        VBox page = new VBox(4);
        page.setId("selection");
        page.getChildren().add(SidePanel.text(selected.size() + " selected", "panel-heading"));
        List<Placed> formations = selected.formations();
        long absent = formations.stream().filter(placed -> !placed.present()).count();
        page.getChildren()
                .add(SidePanel.text(
                        absent == 0
                                ? "Together, on the day shown"
                                : "Together, on the day shown; " + absent + " not in place and not counted",
                        "panel-subheading"));
        sums(page, "Allied and host nation", selected, situation, placed -> !placed.opposing());
        sums(page, "Opposing", selected, situation, Placed::opposing);
        HBox head = new HBox(SidePanel.text("Selected", "section-heading"), spring(), copy(selected));
        page.getChildren().add(head);
        selected.lines().forEach(line -> page.getChildren().add(line(line)));
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                toClipboard(selected.table());
                event.consume();
            }
        });
        return page;
    }

    private void sums(VBox page, String title, Selected selected, Situation situation, Predicate<Placed> of) {
        List<Placed> formations = selected.formations().stream().filter(of).toList();
        if (formations.isEmpty()) {
            return;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figures");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, figure);
        for (Indicator indicator : Indicator.values()) {
            PanelContent.Cell cell = PanelContents.cell(Tally.of(indicator, formations), situation);
            grid.addRow(
                    grid.getRowCount(),
                    SidePanel.text(indicator.label(), "body-text"),
                    figure(title + ": " + indicator.label(), cell, () -> panel.showDetails(page(selected, situation))));
        }
        page.getChildren().addAll(SidePanel.text(title, "section-heading"), grid);
    }

    private Node figure(String what, PanelContent.Cell cell, Runnable back) {
        Hyperlink link = new Hyperlink(cell.text());
        link.getStyleClass().setAll("hyperlink", "figure");
        if (!cell.known()) {
            link.getStyleClass().add("unknown");
        }
        link.setAccessibleText(what + ": " + cell.text());
        link.setTooltip(new Tooltip("What this counts, and who says so"));
        link.setOnAction(event -> panel.showTrace(what, COUNTED, cell.trace(), Optional.of(back)));
        return link;
    }

    private Node line(Selected.Line line) {
        Hyperlink name = new Hyperlink(line.name());
        name.getStyleClass().setAll("hyperlink", "figure");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setTooltip(new Tooltip(line.name()));
        name.setOnAction(event -> finder.accept(line.subject()));
        Label note = new Label(line.note());
        note.getStyleClass().add("note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, name, note);
        row.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        return row;
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static Button copy(Selected selected) {
        String words = "Copy the selection as a table for a spreadsheet (Ctrl+C)";
        Button button = new Button(null, new FontIcon(Feather.COPY));
        button.setId("copy-selection");
        button.getStyleClass().add("button-icon");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> toClipboard(selected.table()));
        return button;
    }

    private static void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
