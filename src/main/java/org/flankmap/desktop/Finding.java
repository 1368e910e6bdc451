package org.flankmap.desktop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import org.flankmap.cartography.MapContent;
import org.flankmap.cartography.MapSymbol;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Position;
import org.flankmap.search.Found;
import org.flankmap.search.SearchIndex;

/** Finds things and goes to them: flies there, selects what the dataset knows, and marks a bare position. */
final class Finding {
    /** Zoom from which a single formation or place is seen with its surroundings. */
    private static final double CLOSE = 7.5;

    private static final double MARGIN = 0.15;

    private final ViewModel model;
    private final CameraModel camera;
    private final Workspace workspace;
    private final Supplier<MapContent> content;
    private final PlaceMarker marker;
    private final SearchField field;

    /** @param content what the map shows now */
    Finding(ViewModel model, CameraModel camera, Workspace workspace, MapPane<?> map, Supplier<MapContent> content) {
        this.model = model;
        this.camera = camera;
        this.workspace = workspace;
        this.content = content;
        marker = new PlaceMarker(camera, map.input());
        field = new SearchField(CompletableFuture.supplyAsync(this::index), this::go, () -> map.input()
                .requestFocus());
        map.input().addEventHandler(KeyEvent.KEY_TYPED, this::slash);
    }

    SearchField field() {
        return field;
    }

    /** Selects a subject and moves to where the map shows it. */
    void find(Subject subject) {
        marker.clear();
        model.change(state -> state.selecting(Optional.of(subject)));
        shown(subject).ifPresent(this::moveTo);
    }

    /** Moves until all of some places are in view. */
    void goAround(List<Position> places) {
        marker.clear();
        if (!places.isEmpty()) {
            camera.fit(around(places));
        }
    }

    /** Goes to something that was found. */
    void go(Found found) {
        switch (found.kind()) {
            case FORMATION -> goTo(Subject.formation(found.id()), found.position());
            case STOCK -> goTo(Subject.stock(found.id()), found.position());
            case NODE -> goTo(Subject.node(found.id()), found.position());
            case CORRIDOR -> goAlong(found.id());
            case COORDINATES, PLACE -> {
                model.change(state -> state.selecting(Optional.empty()));
                marker.show(found.position());
                moveTo(found.position());
            }
        }
    }

    /** Takes the marker away. */
    void clearMarker() {
        marker.clear();
    }

    void dispose() {
        field.dispose();
    }

    private SearchIndex index() {
        return new SearchIndex(
                workspace.posture(),
                workspace.basemap().places().stream()
                        .map(place -> new SearchIndex.Town(
                                place.name(), place.country(), place.position(), 1.0 / (1 + place.rank())))
                        .toList());
    }

    /** A slash as typed, wherever the keyboard has it. */
    private void slash(KeyEvent event) {
        if (event.getCharacter().equals("/")) {
            field.begin();
            event.consume();
        }
    }

    private void goTo(Subject subject, Position recorded) {
        marker.clear();
        model.change(state -> state.selecting(Optional.of(subject)));
        moveTo(shown(subject).orElse(recorded));
    }

    private void goAlong(String corridor) {
        marker.clear();
        model.change(state -> state.selecting(Optional.of(Subject.corridor(corridor))));
        camera.fit(around(workspace.posture().corridors().get(corridor).line()));
    }

    /** Where a subject stands. */
    Optional<Position> place(Subject subject) {
        return shown(subject)
                .or(() -> subject.kind() == Subject.Kind.NODE
                        ? workspace.posture().node(subject.id()).map(node -> node.position())
                        : Optional.empty());
    }

    private Optional<Position> shown(Subject subject) {
        return content.get().symbols().stream()
                .filter(symbol -> symbol.subject().equals(subject))
                .findFirst()
                .map(MapSymbol::position);
    }

    private void moveTo(Position place) {
        camera.goTo(new Camera(place, Math.max(CLOSE, camera.camera().zoom())));
    }

    private static Extent around(List<Position> line) {
        double west = line.stream().mapToDouble(Position::longitude).min().orElseThrow();
        double east = line.stream().mapToDouble(Position::longitude).max().orElseThrow();
        double south = line.stream().mapToDouble(Position::latitude).min().orElseThrow();
        double north = line.stream().mapToDouble(Position::latitude).max().orElseThrow();
        double x = Math.max(0.1, (east - west) * MARGIN);
        double y = Math.max(0.1, (north - south) * MARGIN);
        return new Extent(west - x, south - y, east + x, north + y);
    }
}
