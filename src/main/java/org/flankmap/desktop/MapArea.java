package org.flankmap.desktop;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.flankmap.cartography.Legend;
import org.flankmap.cartography.MapFace;
import org.flankmap.cartography.MapFaces;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapPainter;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.Subject;
import org.flankmap.scenario.Scenario;
import org.flankmap.view.Arrival;
import org.flankmap.view.ArrivalOnMap;
import org.flankmap.view.Figures;
import org.flankmap.view.ViewState;

/** The map or the two maps of a comparison, with what lies on them: legends, chips and the note beside the pointer. */
final class MapArea extends StackPane {
    private final Workspace workspace;
    private final CameraModel camera;
    private final ViewModel model;
    private final MapPane<MapScene> map;
    private final ComparedMaps maps;
    private final HoverTip hover;
    private final CutTool cutTool;
    private final FilterBox filters;
    private final StackMenu stackMenu;
    private final Measuring measuring;
    private final GridEdge gridEdge;
    private final StatusLine status = new StatusLine();
    private final LegendBox legend = new LegendBox();
    private final LegendBox legendB = new LegendBox();
    private Consumer<KeyEvent> keys = event -> {};
    private BiConsumer<String, Scenario> editor = (what, changed) -> {};
    private MapFaces faces = new MapFaces(MapMode.B, MapFace.EMPTY, MapFace.EMPTY);
    private final ReadOnlyObjectWrapper<Figures> figures = new ReadOnlyObjectWrapper<>(this, "figures");
    private Set<Subject> lit = Set.of();

    MapArea(Workspace workspace, ViewModel model, CameraModel camera) {
        this.workspace = workspace;
        this.model = model;
        this.camera = camera;
        map = new MapPane<>(camera);
        maps = new ComparedMaps(map, this::otherMap);
        hover = new HoverTip(camera);
        cutTool = new CutTool(model, camera, workspace);
        stackMenu = new StackMenu(model, this);
        measuring = new Measuring(model, camera);
        gridEdge = new GridEdge(model, camera, style -> new MapPainter(workspace.basemap(), style, 1));
        filters = new FilterBox(model, workspace.posture());
        listenTo(map);
        map.drawnProperty().addListener((property, old, scene) -> drawn(scene));
        camera.cameraProperty().addListener((property, old, now) -> status.showScale(camera.viewport()));
        maps.divider().shareProperty().addListener((property, old, now) -> {
            if (model.state().divider() != now.doubleValue()) {
                model.amend(state -> state.withDivider(now.doubleValue()));
            }
        });
        lay();
    }

    private void lay() {
        Label attribution = new Label("Natural Earth · GeoNames CC BY 4.0");
        attribution.getStyleClass().add("attribution");
        attribution.setMouseTransparent(true);
        legendB.setId("legend-b");
        legendB.setVisible(false);
        getChildren().addAll(maps, gridEdge);
        add(legend, Pos.BOTTOM_LEFT, new Insets(14));
        add(legendB, Pos.BOTTOM_RIGHT, new Insets(0, 14, 72, 0));
        add(status, Pos.BOTTOM_RIGHT, new Insets(0, 14, 26, 0));
        add(attribution, Pos.BOTTOM_RIGHT, new Insets(0, 14, 6, 0));
        add(filters, Pos.TOP_LEFT, new Insets(14));
        add(cutTool.chip(), Pos.TOP_RIGHT, new Insets(14));
        setMinSize(0, 0);
        heightProperty().addListener((property, old, now) -> filters.fitInto(now.doubleValue()));
    }

    /** Lays something on the map. */
    void add(Node node, Pos where, Insets margin) {
        StackPane.setAlignment(node, where);
        StackPane.setMargin(node, margin);
        getChildren().add(node);
    }

    /** Lays something over the map as a whole, below the chips; while it is seen the legends make room for it. */
    void cover(Node node) {
        getChildren().add(getChildren().indexOf(maps) + 1, node);
        for (LegendBox box : List.of(legend, legendB)) {
            box.opacityProperty().bind(node.visibleProperty().map(seen -> seen ? 0.0 : 1.0));
            box.mouseTransparentProperty().bind(node.visibleProperty());
        }
    }

    CameraModel camera() {
        return camera;
    }

    /** @param handler is told of keys pressed while the map has the keyboard, before the map takes them */
    void setOnKey(Consumer<KeyEvent> handler) {
        keys = handler;
    }

    /** @param newEditor takes what was done to a scenario on the map, and the scenario that came of it */
    void setOnEdit(BiConsumer<String, Scenario> newEditor) {
        editor = newEditor;
    }

    MapPane<MapScene> map() {
        return map;
    }

    ComparedMaps maps() {
        return maps;
    }

    Measuring measuring() {
        return measuring;
    }

    CutTool cutTool() {
        return cutTool;
    }

    FilterBox filters() {
        return filters;
    }

    /** What is on the only map, or on the right one. */
    MapFace shown() {
        return faces.main();
    }

    /** What the map shows; null until it has been worked out. */
    ReadOnlyObjectProperty<Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    private Optional<Figures> figures() {
        return Optional.ofNullable(figures.get());
    }

    /** Takes the first picture, which comes before its figures. */
    void begin(Opening opening) {
        faces = opening.faces();
        map.begin(opening.painter(), opening.picture(), opening.scene());
    }

    /** Takes figures that have been worked out for the map that is shown already. */
    void know(Figures known) {
        figures.set(known);
        if (map.drawnProperty().get() != null) {
            count();
        }
    }

    /** Takes figures and paints them. */
    void show(Figures fresh) {
        faces = fresh.faces();
        figures.set(fresh);
        repaint();
    }

    /** Puts what the reinforcement model says on the maps, in place of what it said before. */
    void mark(Arrival arrival) {
        MapFaces marked = ArrivalOnMap.on(
                faces, workspace.posture(), arrival, model.state().arrival());
        if (!marked.equals(faces)) {
            faces = marked;
            repaint();
        }
    }

    /** Makes subjects stand out beside those that are selected. */
    void light(Set<Subject> subjects) {
        if (!lit.equals(subjects)) {
            lit = Set.copyOf(subjects);
            repaint();
        }
    }

    /** Paints what is known in the state's look and with its selection. */
    void repaint() {
        ViewState state = model.state();
        Set<Subject> highlighted = new HashSet<>(state.selection());
        highlighted.addAll(lit);
        MapFaces shown = faces.overlaid(state.overlays());
        gridEdge.refresh();
        map.setPainter(painter(shown.main().highlighting(highlighted), state));
        maps.divider().moveTo(state.divider());
        maps.show(faces.mode(), HeaderBar.label(state.a()), HeaderBar.label(state.b()));
        if (maps.showsOther()) {
            maps.withOther(other -> other.setPainter(painter(shown.other().highlighting(highlighted), state)));
        }
    }

    private MapPane.Painter<MapScene> painter(MapFace face, ViewState state) {
        MapPainter painter = new MapPainter(workspace.basemap(), state.style(), 1);
        return (g, view) -> painter.paint(g, view, face, List.of());
    }

    /** The left map of a comparison, or the one that a look shows. */
    private MapPane<MapScene> otherMap() {
        MapPane<MapScene> other = new MapPane<>(camera);
        other.setId("other-map");
        listenTo(other);
        other.drawnProperty().addListener((property, old, scene) -> drawnOther(scene));
        return other;
    }

    private void listenTo(MapPane<MapScene> pane) {
        Picking picking =
                new Picking(model, camera, pane, (stack, point) -> stackMenu.show(pane, stack, point), measuring);
        pane.input().addEventHandler(KeyEvent.KEY_PRESSED, measuring::key);
        SymbolMover mover = new SymbolMover(
                model, camera, pane, picking, () -> scenarioOn(pane), (what, changed) -> editor.accept(what, changed));
        new MapMenu(model, pane, picking, mover);
        cutTool.listenTo(pane, picking);
        hover.listenTo(pane.input());
        pane.input().addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointerMoved(picking, pane, event));
        pane.input().addEventHandler(KeyEvent.KEY_PRESSED, event -> keys.accept(event));
        pane.input().addEventHandler(KeyEvent.KEY_PRESSED, event -> look(event, true));
        pane.input().addEventHandler(KeyEvent.KEY_RELEASED, event -> look(event, false));
        pane.input().focusedProperty().addListener((property, old, focused) -> maps.look(false));
    }

    /** The scenario whose posture a map shows; in a map of differences B's. */
    private Scenario scenarioOn(MapPane<MapScene> pane) {
        ViewState state = model.state();
        return state.showsA() == (pane == map) ? state.a() : state.b();
    }

    private void pointerMoved(Picking picking, MapPane<MapScene> pane, MouseEvent event) {
        Point2D point = new Point2D(event.getX(), event.getY());
        status.showPosition(camera.viewport().position(point.getX(), point.getY()));
        Optional<String> name = picking.stackUnder(point)
                .flatMap(stackMenu::names)
                .or(() -> picking.under(point)
                        .flatMap(subject -> figures().flatMap(known -> HoverText.of(subject, known.shownFirst()))));
        pane.input()
                .setCursor(
                        cutTool.activeProperty().get()
                                ? Cursor.CROSSHAIR
                                : name.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        hover.show(pane.input(), event, name);
    }

    /** While B is held and A is shown, or A while B is, the other one is seen. */
    private void look(KeyEvent event, boolean on) {
        MapMode mode = model.state().mode();
        boolean away = !event.isShortcutDown()
                && !event.isAltDown()
                && (mode == MapMode.A && event.getCode() == KeyCode.B
                        || mode == MapMode.B && event.getCode() == KeyCode.A);
        if (!away || event.isConsumed()) {
            return;
        }
        maps.look(on);
        if (maps.looking()) {
            maps.withOther(other -> other.setPainter(painter(faces.other(), model.state())));
        }
        event.consume();
    }

    private void count() {
        long formations = faces.main().content().symbols().stream()
                .filter(symbol -> symbol.subject().kind() == Subject.Kind.FORMATION)
                .count();
        filters.show(
                formations,
                figures().map(Figures::standing).orElse(formations),
                HeaderBar.format(model.state().shown().asOf()));
    }

    private void drawn(MapScene scene) {
        count();
        LegendBox box = faces.mode().divided() ? legendB : legend;
        showLegend(box, scene, faces.main());
        if (!faces.mode().divided()) {
            legendB.setVisible(false);
        }
        status.showScale(camera.viewport());
    }

    private void drawnOther(MapScene scene) {
        if (faces.mode().divided()) {
            showLegend(legend, scene, faces.other());
        }
    }

    /** Of two maps each has less room to spare for its legend. */
    private void showLegend(LegendBox box, MapScene scene, MapFace face) {
        double room = getWidth() * getHeight() * (faces.mode().divided() ? 0.5 : 1);
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        box.show(Legend.of(scene, face, model.state().style(), 1), camera.camera(), scale, room);
    }

    void dispose() {
        maps.dispose();
        map.dispose();
    }
}
