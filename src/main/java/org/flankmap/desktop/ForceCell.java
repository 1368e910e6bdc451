package org.flankmap.desktop;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.flankmap.cartography.MapSymbol;

/** A line of the tree of forces: the symbol and the name, or a country and how many stand in it. */
final class ForceCell extends TreeCell<ForceBranch> {
    private static final SymbolImages IMAGES = new SymbolImages();

    private final ViewModel model;
    private final Label name = new Label();
    private final Label note = new Label();
    private final HBox row = new HBox(6);
    private final Tooltip tooltip = new Tooltip();

    /** @param goer shows a branch on the map */
    ForceCell(ViewModel model, Consumer<ForceBranch> goer) {
        this.model = model;
        name.getStyleClass().add("force-name");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMinWidth(0);
        note.getStyleClass().add("force-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("force");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                goer.accept(getItem());
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(ForceBranch branch, boolean empty) {
        super.updateItem(branch, empty);
        if (empty || branch == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        name.setText(branch.title());
        name.getStyleClass().remove("force-country");
        branch.symbol().ifPresentOrElse(symbol -> showSymbol(branch, symbol), () -> showCountry(branch));
        setGraphic(row);
    }

    private void showSymbol(ForceBranch branch, MapSymbol symbol) {
        double scale = getScene() == null
                ? 1
                : getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
        row.getChildren().setAll(IMAGES.of(symbol.code(), model.state().style(), scale), name);
        tooltip.setText(branch.title() + (symbol.detail().isEmpty() ? "" : "\n" + symbol.detail()));
        setTooltip(tooltip);
        setAccessibleText(branch.title() + ", " + symbol.detail());
    }

    private void showCountry(ForceBranch branch) {
        name.getStyleClass().add("force-country");
        note.setText(Integer.toString(branch.size()));
        row.getChildren().setAll(name, note);
        setTooltip(null);
        setAccessibleText(branch.title() + ", " + branch.size());
    }
}
