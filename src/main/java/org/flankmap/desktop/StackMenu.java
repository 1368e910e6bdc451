package org.flankmap.desktop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.MapSymbol;
import org.flankmap.cartography.Subject;

/** The list of what counts under a symbol, from which one is picked with the pointer or the arrow keys and Enter. */
final class StackMenu {
    private static final int NAMED = 12;

    private final ViewModel model;
    private final MapArea area;
    private final SymbolImages images = new SymbolImages();
    private final ContextMenu menu = new ContextMenu();

    StackMenu(ViewModel model, MapArea area) {
        this.model = model;
        this.area = area;
        menu.setId("stack-menu");
    }

    /** @param point of the map at which the list opens */
    void show(MapPane<MapScene> pane, MapScene.DrawnSymbol stack, Point2D point) {
        menu.getItems().setAll(lines(stack).stream().map(this::item).toList());
        Point2D screen = pane.input().localToScreen(point);
        menu.show(pane.input(), screen.getX(), screen.getY());
    }

    /** The names of a stack, one in a line, for a note beside the pointer. */
    Optional<String> names(MapScene.DrawnSymbol stack) {
        List<Selected.Line> lines = lines(stack);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Stream<String> more =
                lines.size() > NAMED ? Stream.of("and " + (lines.size() - NAMED) + " more") : Stream.empty();
        return Optional.of(Stream.concat(lines.stream().limit(NAMED).map(Selected.Line::name), more)
                .collect(Collectors.joining("\n")));
    }

    private List<Selected.Line> lines(MapScene.DrawnSymbol stack) {
        Set<Subject> subjects = new LinkedHashSet<>();
        subjects.add(stack.symbol().subject());
        subjects.addAll(stack.stacked());
        return Optional.ofNullable(area.figuresProperty().get())
                .map(known -> Selected.of(subjects, known.shownFirst()).lines())
                .orElse(List.of());
    }

    private MenuItem item(Selected.Line line) {
        MenuItem item = new MenuItem(line.name());
        item.getStyleClass().add("stack-item");
        double scale = area.getScene().getWindow().getRenderScaleX();
        area.shown().content().symbols().stream()
                .filter(symbol -> symbol.subject().equals(line.subject()))
                .findFirst()
                .map(MapSymbol::code)
                .ifPresent(code -> item.setGraphic(images.of(code, model.state().style(), scale)));
        item.setOnAction(event -> model.change(state -> state.selecting(Optional.of(line.subject()))));
        return item;
    }
}
