package org.flankmap.desktop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.flankmap.cartography.MapSymbol;
import org.flankmap.cartography.Subject;
import org.flankmap.scenario.FormationFilter;
import org.flankmap.scenario.Situation;
import org.flankmap.view.Figures;
import org.flankmap.view.ViewState;

/** The tree of forces: what stands in which country and under what, in step with what is selected on the map. */
final class ForceTree extends VBox {
    private final ViewModel model;
    private final Finding finding;
    private final ObservableValue<Figures> figures;
    private final TextField field = new TextField();
    private final TreeView<ForceBranch> tree = new TreeView<>();
    private final Label nothing = new Label();
    private final Map<Subject, TreeItem<ForceBranch>> items = new HashMap<>();
    private final Set<String> unfolded = new HashSet<>();
    private Optional<Shown> shown = Optional.empty();
    private boolean following;
    private boolean told;
    private boolean pressedHere;

    private record Shown(Situation situation, FormationFilter filter, String typed) {}

    ForceTree(ViewModel model, Finding finding, ObservableValue<Figures> figures) {
        super(8);
        this.model = model;
        this.finding = finding;
        this.figures = figures;
        field.setId("tree-find");
        field.setPromptText("Find in the tree");
        field.setAccessibleText("Find in the tree of forces");
        field.textProperty().addListener((property, old, now) -> build());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        tree.setId("force-tree");
        tree.setAccessibleText("Tree of forces. Enter goes to what is selected.");
        tree.setShowRoot(false);
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(view -> new ForceCell(model, this::go));
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<ForceBranch>>)
                change -> chosen());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::treeKey);
        tree.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        nothing.getStyleClass().add("note");
        nothing.setWrapText(true);
        nothing.setVisible(false);
        StackPane stack = new StackPane(tree, nothing);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(field, stack);
        figures.addListener((property, old, now) -> build());
        model.stateProperty().addListener((property, old, now) -> follow(old, now));
        sceneProperty().addListener((property, old, now) -> build());
        build();
    }

    /** The keyboard goes to the tree itself. */
    @Override
    public void requestFocus() {
        tree.requestFocus();
    }

    private void follow(ViewState old, ViewState now) {
        if (old.style() != now.style()) {
            tree.refresh();
        }
        if (!old.selection().equals(now.selection())) {
            select(now.selection());
        }
    }

    /** Builds the tree anew where it shows something else than it should; not while the drawer is shut. */
    private void build() {
        if (getScene() == null || figures.getValue() == null) {
            return;
        }
        Shown wanted =
                new Shown(figures.getValue().shownFirst().get(0), model.state().filter(), field.getText());
        if (shown.equals(Optional.of(wanted))) {
            select(model.state().selection());
            return;
        }
        shown = Optional.of(wanted);
        Optional<ForceBranch> branch =
                ForceBranch.of(wanted.filter().of(wanted.situation())).finding(wanted.typed());
        following = true;
        items.clear();
        tree.setRoot(branch.map(found -> item(found, "")).orElse(null));
        following = false;
        boolean empty = branch.map(ForceBranch::size).orElse(0) == 0;
        nothing.setVisible(empty);
        nothing.setText(
                wanted.typed().isBlank()
                        ? "No formation passes the filters."
                        : "Nothing here is called “" + wanted.typed().strip() + "”.");
        select(model.state().selection());
    }

    private TreeItem<ForceBranch> item(ForceBranch branch, String above) {
        TreeItem<ForceBranch> item = new TreeItem<>(branch);
        String path = above + "/" + branch.title();
        branch.symbol().map(MapSymbol::subject).ifPresent(subject -> items.put(subject, item));
        branch.parts().forEach(part -> item.getChildren().add(item(part, path)));
        boolean open = above.isEmpty() || !field.getText().isBlank() || unfolded.contains(path);
        item.setExpanded(open);
        item.expandedProperty().addListener((property, old, now) -> remember(path, now));
        return item;
    }

    private void remember(String path, boolean open) {
        if (open) {
            unfolded.add(path);
        } else {
            unfolded.remove(path);
        }
    }

    /** Selects in the tree what is selected on the map, unfolds the way to it and brings it into view. */
    private void select(Set<Subject> subjects) {
        if (getScene() == null || subjects.equals(subjects())) {
            return;
        }
        following = true;
        var selection = tree.getSelectionModel();
        selection.clearSelection();
        List<TreeItem<ForceBranch>> found =
                subjects.stream().map(items::get).filter(Objects::nonNull).toList();
        found.forEach(ForceTree::unfold);
        found.forEach(selection::select);
        found.stream().mapToInt(tree::getRow).min().ifPresent(row -> tree.scrollTo(Math.max(0, row - 3)));
        following = false;
    }

    private static void unfold(TreeItem<ForceBranch> item) {
        for (TreeItem<ForceBranch> above = item.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
    }

    /** What is selected in the tree. */
    private Set<Subject> subjects() {
        return tree.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .flatMap(item -> item.getValue().symbol().stream())
                .map(MapSymbol::subject)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Tells the map once the selection has come to rest: the tree changes it in several steps. */
    private void chosen() {
        if (following || told) {
            return;
        }
        told = true;
        Platform.runLater(() -> {
            told = false;
            Set<Subject> subjects = subjects();
            model.change(state -> state.withSelection(subjects));
        });
    }

    private void go(ForceBranch branch) {
        branch.symbol()
                .map(MapSymbol::subject)
                .ifPresentOrElse(finding::find, () -> finding.goAround(branch.positions()));
    }

    private void treeKey(KeyEvent event) {
        pressedHere = true;
        TreeItem<ForceBranch> item = tree.getFocusModel().getFocusedItem();
        if (event.getCode() == KeyCode.ENTER && item != null) {
            go(item.getValue());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            fireEvent(event.copyFor(this, this));
        }
    }

    /** Letters typed in the tree go to the field above it, but not the one that was pressed elsewhere to open the tree. */
    private void typed(KeyEvent event) {
        if (!pressedHere) {
            return;
        }
        pressedHere = false;
        String letters = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !letters.isBlank();
        if (plain && letters.codePoints().allMatch(Character::isLetterOrDigit)) {
            field.requestFocus();
            field.setText(letters);
            field.end();
            event.consume();
        }
    }

    private void fieldKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, ENTER -> {
                tree.requestFocus();
                if (!field.getText().isBlank() && subjects().isEmpty()) {
                    firstFound().ifPresent(item -> tree.getSelectionModel().select(item));
                }
            }
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
                    return;
                }
                field.clear();
                tree.requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<TreeItem<ForceBranch>> firstFound() {
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            ForceBranch branch = tree.getTreeItem(row).getValue();
            if (branch.symbol().isPresent() && branch.finding(field.getText()).equals(Optional.of(branch))) {
                return Optional.of(tree.getTreeItem(row));
            }
        }
        return Optional.empty();
    }
}
