package org.flankmap.desktop;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.flankmap.cartography.MapScene;

/** What a symbol offers on a right click or the menu key. */
final class MapMenu {
    private final ContextMenu menu = new ContextMenu();
    private final ViewModel model;
    private final Picking picking;
    private final SymbolMover mover;

    MapMenu(ViewModel model, MapPane<MapScene> pane, Picking picking, SymbolMover mover) {
        this.model = model;
        this.picking = picking;
        this.mover = mover;
        menu.setId("map-menu");
        pane.input().setOnContextMenuRequested(event -> {
            menu.hide();
            under(event).ifPresent(drawn -> {
                menu.getItems().setAll(items(drawn));
                menu.show(pane.input(), event.getScreenX(), event.getScreenY());
            });
            event.consume();
        });
    }

    private Optional<MapScene.DrawnSymbol> under(ContextMenuEvent event) {
        return event.isKeyboardTrigger()
                ? model.state().selected().flatMap(picking::drawn)
                : picking.symbolUnder(new Point2D(event.getX(), event.getY()));
    }

    private List<MenuItem> items(MapScene.DrawnSymbol drawn) {
        MenuItem back = new MenuItem("Put " + drawn.symbol().name() + " back to its place");
        back.setDisable(!mover.moved(drawn.symbol().subject()));
        back.setOnAction(event -> mover.putBack(drawn.symbol()));
        return List.of(back);
    }
}
