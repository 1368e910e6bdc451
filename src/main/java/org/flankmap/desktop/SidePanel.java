package org.flankmap.desktop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flankmap.cartography.PanelContent;
import org.flankmap.cartography.Subject;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The panel beside the map: the comparison, what a figure was made of, or the details of what is selected. */
final class SidePanel extends ScrollPane {
    private final VBox content = new VBox();
    private final Consumer<String> browser;
    private final Consumer<Subject> finder;
    private final Runnable closer;
    private PanelContent comparison;
    private PanelTools tools;
    private Consumer<Set<Subject>> lighter = subjects -> {};
    private PanelPages pages;
    private Optional<Node> lasting = Optional.empty();

    /**
     * @param browser opens an address
     * @param finder shows a subject on the map
     * @param closer leaves the details
     */
    SidePanel(Consumer<String> browser, Consumer<Subject> finder, Runnable closer) {
        this.browser = browser;
        this.finder = finder;
        this.closer = closer;
        setId("side-panel");
        getStyleClass().addAll("panel", "edge-to-edge");
        content.getStyleClass().add("panel-content");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** @param newLighter makes subjects stand out on the map */
    void setTools(PanelTools newTools, Consumer<Set<Subject>> newLighter) {
        tools = newTools;
        lighter = newLighter;
    }

    /** @param newPages the comparison's sister page, and the switch between them */
    void setPages(PanelPages newPages) {
        pages = newPages;
    }

    /** Type that a room can read, or that of a workstation. */
    void setBriefing(boolean on) {
        getStyleClass().remove("briefing");
        if (on) {
            getStyleClass().add("briefing");
        }
    }

    boolean isBriefing() {
        return getStyleClass().contains("briefing");
    }

    void setComparison(PanelContent newComparison) {
        comparison = newComparison;
    }

    void showComparison() {
        if (pages.arrivalOpen()) {
            showArrival();
            return;
        }
        if (comparison == null) {
            return;
        }
        Label heading = text(comparison.heading(), "panel-heading");
        heading.setId("comparison-heading");
        lighter.accept(Set.of());
        content.getChildren()
                .setAll(pages.tabs(), tools, heading, text(comparison.subheading(), "panel-subheading"), key());
        for (int i = 0; i < comparison.bars().size(); i++) {
            content.getChildren().add(bar(comparison.bars().get(i), i));
        }
        for (PanelContent.Table table : comparison.tables()) {
            content.getChildren().addAll(text(table.title(), "section-heading"), table(table));
        }
        content.getChildren().addAll(text(comparison.note(), "note"), pages.block());
        setVvalue(0);
    }

    /** The page keeps its place and the keyboard while it is shown. */
    private void showArrival() {
        if (!content.getChildren().contains(pages.arrival())) {
            lighter.accept(Set.of());
            content.getChildren().setAll(pages.tabs(), pages.arrival());
            setVvalue(0);
        }
    }

    /** Shows the comparison anew, scrolled as it was, unless a page is to stay. */
    void refreshComparison() {
        if (lasting.filter(content.getChildren()::contains).isPresent()) {
            return;
        }
        double scrolled = getVvalue();
        showComparison();
        setVvalue(scrolled);
    }

    /** As {@link #showDetails}, of a page that stays when the figures change. */
    void showLasting(Node page) {
        lasting = Optional.of(page);
        showDetails(page);
    }

    /** Shows the details of something, with the way back to the comparison. */
    void showDetails(Node details) {
        lighter.accept(Set.of());
        String page = pages.arrivalOpen() ? "Arrival" : "Comparison";
        String hint = "Back to the " + page.toLowerCase(Locale.ROOT) + " (Esc)";
        content.getChildren().setAll(backLink("back-to-comparison", page, hint, closer), details);
        setVvalue(0);
    }

    private static Node backLink(String id, String where, String hint, Runnable action) {
        Button back = new Button(where, new FontIcon(Feather.ARROW_LEFT));
        back.setId(id);
        back.getStyleClass().add("flat");
        back.setTooltip(new Tooltip(hint));
        back.setOnAction(event -> action.run());
        return back;
    }

    private Node key() {
        HBox key = new HBox(
                6,
                ShareBar.swatch("a"),
                text(comparison.a(), "note"),
                ShareBar.swatch("b"),
                text(comparison.b(), "note"));
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }

    private Node bar(PanelContent.Bar bar, int index) {
        Label name = text(bar.state(), "state-name");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Hyperlink share = new Hyperlink(bar.share());
        share.getStyleClass().setAll("hyperlink", "figure", "state-share");
        share.setTooltip(new Tooltip("What this counts, and who says so"));
        share.setOnAction(event -> showTrace(
                bar.state() + ": share of a brigade", comparison.subheading(), bar.trace(), Optional.empty()));
        HBox head = new HBox(name, spring, share);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox box = new VBox(3, head, new ShareBar(bar), text(bar.caption(), "note"), tools.gap(index, bar.gap()));
        box.getStyleClass().add("state-share-box");
        return box;
    }

    private Node table(PanelContent.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figures");
        ColumnConstraints label = new ColumnConstraints();
        label.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(label);
        for (int i = 0; i < 3; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            column.setMinWidth(64);
            grid.getColumnConstraints().add(column);
        }
        grid.setHgap(14);
        grid.addRow(0, new Label(), text("A", "table-head"), text("B", "table-head"), text("Δ", "table-head"));
        int line = 1;
        for (PanelContent.Group group : table.groups()) {
            if (!group.heading().isEmpty()) {
                grid.add(text(group.heading(), "group-heading"), 0, line++, 4, 1);
            }
            for (PanelContent.Row row : group.rows()) {
                Label name = text(row.label(), "body-text");
                name.setTooltip(new Tooltip(row.definition()));
                name.setMinWidth(80);
                grid.addRow(
                        line++,
                        name,
                        figure(table, row, row.a(), ""),
                        figure(table, row, row.b(), ""),
                        figure(table, row, row.difference(), "difference"));
            }
        }
        return grid;
    }

    private Node figure(PanelContent.Table table, PanelContent.Row row, PanelContent.Cell cell, String look) {
        Hyperlink link = new Hyperlink(cell.text());
        link.getStyleClass().setAll("hyperlink", "figure");
        if (!look.isEmpty()) {
            link.getStyleClass().add(look);
        }
        if (!cell.known()) {
            link.getStyleClass().add("unknown");
        }
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(table.title() + ", " + row.label() + ": " + cell.text());
        link.setTooltip(new Tooltip("What this counts, and who says so"));
        link.setOnAction(event ->
                showTrace(table.title() + ": " + row.label(), row.definition(), cell.trace(), Optional.empty()));
        return link;
    }

    /**
     * Shows what a figure counts, and lights it up on the map.
     *
     * @param back leads to where the figure stands; empty where that is the comparison
     */
    void showTrace(String title, String definition, List<PanelContent.Trace> parts, Optional<Runnable> back) {
        VBox page = new VBox(
                4, text(title, "panel-heading"), text("How is this counted? " + definition, "panel-subheading"));
        page.setId("trace");
        if (parts.isEmpty()) {
            page.getChildren().add(text("Nothing is known to count here.", "body-text"));
        }
        for (PanelContent.Trace part : parts) {
            Hyperlink name = new Hyperlink(part.name());
            name.getStyleClass().setAll("hyperlink", "figure");
            name.setWrapText(true);
            name.setOnAction(event -> finder.accept(part.subject()));
            VBox box = new VBox(2, name, text(part.figure() + " · " + part.date(), "body-text"));
            part.sources().forEach(source -> box.getChildren().add(SourceLink.of(source, browser)));
            box.getStyleClass().add("state-box");
            page.getChildren().add(box);
        }
        showDetails(page);
        back.ifPresent(action -> content.getChildren()
                .set(0, backLink("back-to-selection", "Selection", "Back to what is selected", () -> {
                    lighter.accept(Set.of());
                    action.run();
                })));
        lighter.accept(parts.stream().map(PanelContent.Trace::subject).collect(Collectors.toSet()));
    }

    static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
