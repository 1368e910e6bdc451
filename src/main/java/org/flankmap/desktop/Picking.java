package org.flankmap.desktop;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Position;

/** Picks things on a map: one by a click or step by step with the keys, several with Ctrl or by a box drawn around them. */
final class Picking implements MapInput.Picks {
    private final ViewModel model;
    private final CameraModel camera;
    private final MapPane<MapScene> pane;
    private final BiConsumer<MapScene.DrawnSymbol, Point2D> stacks;
    private final Measuring measuring;

    /**
     * @param stacks opens the list of a stack at a point of the map
     * @param measuring takes clicks instead while it is on
     */
    Picking(
            ViewModel model,
            CameraModel camera,
            MapPane<MapScene> pane,
            BiConsumer<MapScene.DrawnSymbol, Point2D> stacks,
            Measuring measuring) {
        this.measuring = measuring;
        this.stacks = stacks;
        this.model = model;
        this.camera = camera;
        this.pane = pane;
        pane.setPicks(this);
        pane.input().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        pane.input().addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    @Override
    public void at(Point2D point, boolean more) {
        if (measuring.take(point)) {
            return;
        }
        Optional<Subject> under = under(point);
        Optional<MapScene.DrawnSymbol> stack = stackUnder(point);
        if (!more && stack.isPresent()) {
            stacks.accept(stack.get(), point);
        } else if (!more) {
            model.change(state -> state.selecting(under));
        } else {
            under.ifPresent(subject -> model.change(state -> state.toggling(subject)));
        }
    }

    @Override
    public void within(Bounds box) {
        add(inside(box));
    }

    /** What lies under a point of the map. */
    Optional<Subject> under(Point2D point) {
        return inScene(point, MapScene::pick);
    }

    /** The stack whose count lies under a point of the map. */
    Optional<MapScene.DrawnSymbol> stackUnder(Point2D point) {
        return inScene(point, MapScene::stackAt);
    }

    /** The symbol under a point of the map. */
    Optional<MapScene.DrawnSymbol> symbolUnder(Point2D point) {
        return inScene(point, MapScene::symbolAt);
    }

    /** The symbol of a subject in view. */
    Optional<MapScene.DrawnSymbol> drawn(Subject subject) {
        return drawnIn(pane.input().getBoundsInLocal()).stream()
                .map(Drawn::symbol)
                .filter(drawn -> drawn.symbol().subject().equals(subject))
                .findFirst();
    }

    /** The point of the map at which the middle of a symbol's frame is. */
    Point2D middle(MapScene.DrawnSymbol drawn) {
        Position place = pane.drawnProperty().get().view().position(drawn.x(), drawn.y());
        var view = camera.viewport();
        return new Point2D(view.x(place), view.y(place));
    }

    private interface Question<T> {
        Optional<T> ask(MapScene scene, double x, double y);
    }

    private <T> Optional<T> inScene(Point2D point, Question<T> question) {
        MapScene scene = pane.drawnProperty().get();
        if (scene == null) {
            return Optional.empty();
        }
        Position place = camera.viewport().position(point.getX(), point.getY());
        return question.ask(scene, scene.view().x(place), scene.view().y(place));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            add(inside(pane.input().getBoundsInLocal()));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.state().selected().ifPresent(this::openStack);
            event.consume();
        }
    }

    private void openStack(Subject subject) {
        drawn(subject)
                .filter(drawn -> !drawn.stacked().isEmpty())
                .ifPresent(drawn -> stacks.accept(drawn, middle(drawn)));
    }

    /** As typed, because brackets lie on other keys of other keyboards. */
    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "]", "n", "N" -> step(1);
            case "[", "p", "P" -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Selects the next symbol in view, row by row from the north-west, or the one before. */
    private void step(int by) {
        List<Subject> inReadingOrder = drawnIn(pane.input().getBoundsInLocal()).stream()
                .sorted(Comparator.comparingDouble(
                                (Drawn drawn) -> Math.floor(drawn.point().getY() / 60))
                        .thenComparingDouble(drawn -> drawn.point().getX()))
                .map(drawn -> drawn.symbol().symbol().subject())
                .toList();
        if (inReadingOrder.isEmpty()) {
            return;
        }
        int current = model.state().selected().map(inReadingOrder::indexOf).orElse(-1);
        int next = current < 0 && by < 0 ? inReadingOrder.size() - 1 : current + by;
        Subject subject = inReadingOrder.get(Math.floorMod(next, inReadingOrder.size()));
        model.change(state -> state.selecting(Optional.of(subject)));
    }

    private void add(Collection<Subject> subjects) {
        model.change(state -> {
            Set<Subject> all = new LinkedHashSet<>(state.selection());
            all.addAll(subjects);
            return state.withSelection(all);
        });
    }

    /** The symbols whose middle is in a box, and what counts under them. */
    private Set<Subject> inside(Bounds box) {
        Set<Subject> subjects = new HashSet<>();
        for (Drawn drawn : drawnIn(box)) {
            subjects.add(drawn.symbol().symbol().subject());
            subjects.addAll(drawn.symbol().stacked());
        }
        return subjects;
    }

    private record Drawn(MapScene.DrawnSymbol symbol, Point2D point) {}

    private List<Drawn> drawnIn(Bounds box) {
        MapScene scene = pane.drawnProperty().get();
        if (scene == null) {
            return List.of();
        }
        Bounds plain = new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        return scene.symbols().stream()
                .map(drawn -> new Drawn(drawn, middle(drawn)))
                .filter(drawn -> plain.contains(drawn.point()))
                .toList();
    }
}
