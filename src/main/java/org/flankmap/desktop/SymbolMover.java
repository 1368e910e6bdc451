package org.flankmap.desktop;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Line;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.MapSymbol;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Position;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.SymbolShift;

/**
 * Moves a symbol aside on the map: by dragging it with Alt, or with Ctrl and the arrow keys where it is selected; a double
 * click with Alt puts it back. Where it is put belongs to the scenario.
 */
final class SymbolMover {
    private static final double NUDGE = 6;

    private final ViewModel model;
    private final CameraModel camera;
    private final MapPane<MapScene> pane;
    private final Picking picking;
    private final Supplier<Scenario> scenario;
    private final BiConsumer<String, Scenario> editor;
    private final Group ghost = new Group();
    private Optional<Drag> drag = Optional.empty();

    /**
     * A symbol under way.
     *
     * @param anchor its true place on the map, pixels
     * @param grip from the middle of its frame to where it was taken hold of
     */
    private record Drag(MapSymbol symbol, Point2D anchor, Point2D grip) {}

    /**
     * Watches a map.
     *
     * @param scenario whose posture the map shows
     * @param editor takes what was done and the scenario it made
     */
    SymbolMover(
            ViewModel model,
            CameraModel camera,
            MapPane<MapScene> pane,
            Picking picking,
            Supplier<Scenario> scenario,
            BiConsumer<String, Scenario> editor) {
        this.model = model;
        this.camera = camera;
        this.pane = pane;
        this.picking = picking;
        this.scenario = scenario;
        this.editor = editor;
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        pane.input().getChildren().add(ghost);
        pane.input().addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        pane.input().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.input().addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        pane.input().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Whether a symbol has been moved aside. */
    boolean moved(Subject subject) {
        return scenario.get().shifts().containsKey(subject.id());
    }

    /** Puts a symbol back to where the map would have it. */
    void putBack(MapSymbol symbol) {
        Map<String, SymbolShift> shifts = new HashMap<>(scenario.get().shifts());
        if (shifts.remove(symbol.subject().id()) != null) {
            editor.accept("put " + symbol.name() + " back", scenario.get().withShifts(shifts));
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isAltDown()) {
            return;
        }
        Point2D point = new Point2D(event.getX(), event.getY());
        picking.symbolUnder(point).ifPresent(drawn -> {
            event.consume();
            pane.input().requestFocus();
            if (event.getClickCount() == 2) {
                putBack(drawn.symbol());
            } else {
                Point2D middle = picking.middle(drawn);
                var view = camera.viewport();
                Position place = drawn.symbol().position();
                drag = Optional.of(
                        new Drag(drawn.symbol(), new Point2D(view.x(place), view.y(place)), point.subtract(middle)));
                begin(drawn);
            }
        });
    }

    private void begin(MapScene.DrawnSymbol drawn) {
        ImageView image = SymbolImages.large(
                drawn.symbol().code(),
                model.state().style(),
                drawn.frameHeight(),
                pane.getScene().getWindow().getRenderScaleX());
        Line leader = new Line();
        leader.getStyleClass().add("leader");
        ghost.getChildren().setAll(leader, image);
        ghost.setVisible(false);
    }

    private void drag(MouseEvent event) {
        drag.ifPresent(under -> {
            event.consume();
            Point2D middle = new Point2D(event.getX(), event.getY()).subtract(under.grip());
            Line leader = (Line) ghost.getChildren().get(0);
            leader.setStartX(under.anchor().getX());
            leader.setStartY(under.anchor().getY());
            leader.setEndX(middle.getX());
            leader.setEndY(middle.getY());
            Node image = ghost.getChildren().get(1);
            image.setLayoutX(middle.getX() - SymbolImages.LARGE / 2);
            image.setLayoutY(middle.getY() - SymbolImages.LARGE / 2);
            ghost.setVisible(true);
        });
    }

    private void release(MouseEvent event) {
        drag.ifPresent(under -> {
            event.consume();
            drag = Optional.empty();
            if (ghost.isVisible()) {
                Point2D middle = new Point2D(event.getX(), event.getY()).subtract(under.grip());
                put(under.symbol(), middle.subtract(under.anchor()));
            }
            ghost.getChildren().clear();
        });
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double step = event.isShiftDown() ? 4 * NUDGE : NUDGE;
        Point2D by =
                switch (event.getCode()) {
                    case LEFT -> new Point2D(-step, 0);
                    case RIGHT -> new Point2D(step, 0);
                    case UP -> new Point2D(0, -step);
                    case DOWN -> new Point2D(0, step);
                    default -> Point2D.ZERO;
                };
        if (by.equals(Point2D.ZERO)) {
            return;
        }
        event.consume();
        model.state().selected().flatMap(picking::drawn).ifPresent(drawn -> {
            var view = camera.viewport();
            Position place = drawn.symbol().position();
            SymbolShift now =
                    scenario.get().shifts().get(drawn.symbol().subject().id());
            Point2D from = now == null
                    ? picking.middle(drawn).subtract(view.x(place), view.y(place))
                    : new Point2D(now.right(), now.down());
            put(drawn.symbol(), from.add(by));
        });
    }

    private void put(MapSymbol symbol, Point2D shift) {
        Map<String, SymbolShift> shifts = new HashMap<>(scenario.get().shifts());
        shifts.put(symbol.subject().id(), new SymbolShift(Math.rint(shift.getX()), Math.rint(shift.getY())));
        editor.accept("move " + symbol.name(), scenario.get().withShifts(shifts));
    }
}
