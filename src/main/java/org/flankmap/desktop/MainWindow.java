package org.flankmap.desktop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.flankmap.basemap.TilePainter;
import org.flankmap.cartography.LandFill;
import org.flankmap.cartography.Legend;
import org.flankmap.cartography.MapContent;
import org.flankmap.cartography.MapFace;
import org.flankmap.cartography.MapFaces;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapPainter;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PanelChoice;
import org.flankmap.cartography.PanelContent;
import org.flankmap.cartography.PostureContent;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.scenario.FormationFilter;
import org.flankmap.scenario.Situation;
import org.flankmap.snapshot.Pages;

/** The window's content: header, map with its chips, side panel; and what ties them to the view's state. */
final class MainWindow {
    private static final double TILE_PIXELS = 512;
    private static final double HEADER_HEIGHT = 71;

    /** Zoom levels by which the first picture may miss the exact fit before it is painted again. */
    private static final double NEAR_ENOUGH = 0.08;

    private final Workspace workspace;
    private final CameraModel camera;
    private final ViewModel model;
    private final MapPane<MapScene> map;
    private final SidePanel panel;
    private final Details details;
    private final StatusLine status = new StatusLine();
    private final FilterBox filters;
    private final LegendBox legend = new LegendBox();
    private final HoverTip hover;
    private final PictureWorker figures = new PictureWorker("figures");
    private final BorderPane root = new BorderPane();
    private final Exporter exporter;
    private final TimelineBar timeline;
    private final LegendBox legendB = new LegendBox();
    private final ComparedMaps maps;
    private final Finding finding;
    private Set<Subject> lit = Set.of();
    private MapFaces faces = new MapFaces(MapMode.B, MapFace.EMPTY, MapFace.EMPTY);
    private MapContent content = MapContent.EMPTY;
    private Optional<Figures> known = Optional.empty();

    MainWindow(Workspace workspace, Consumer<String> browser) {
        this(workspace, browser, 1280, 720);
    }

    /**
     * Builds the window's content.
     *
     * @param browser opens an address
     * @param width of the window as it is going to be, so that the first map can be painted while the rest is built
     * @param height of the window as it is going to be
     */
    MainWindow(Workspace workspace, Consumer<String> browser, double width, double height) {
        this.workspace = workspace;
        double mapWidth = width - panelWidth(width);
        double mapHeight = height - HEADER_HEIGHT - TimelineBar.HEIGHT;
        camera = new CameraModel(Camera.fitting(Extent.BALTIC, mapWidth, mapHeight));
        camera.setSize(mapWidth, mapHeight);
        model = new ViewModel(
                new ViewState(
                        workspace.scenario("tripwire"),
                        workspace.scenario("today"),
                        MapMode.B,
                        MapStyle.LIGHT,
                        PostureContent.Layer.all(),
                        FormationFilter.NONE,
                        LandFill.NONE,
                        PanelChoice.BALTIC,
                        Optional.empty(),
                        camera.camera()),
                camera);
        CompletableFuture<Opening> opening = Opening.prepare(workspace, model.state(), camera.viewport());
        map = new MapPane<>(camera);
        maps = new ComparedMaps(map, this::otherMap);
        hover = new HoverTip(camera);
        filters = new FilterBox(model, workspace.posture());
        finding = new Finding(model, camera, workspace, map, () -> content);
        panel = new SidePanel(browser, finding::find, this::clearSelection);
        PanelClipboard clipboard = new PanelClipboard(workspace.posture());
        panel.setTools(
                new PanelTools(
                        model,
                        workspace.posture(),
                        new PanelTools.Actions(
                                () -> clipboard.copyTable(model.state()),
                                () -> clipboard.copyPicture(model.state()),
                                () -> setBriefing(!panel.isBriefing()),
                                () -> panel.showDetails(ThenAndNow.page(workspace.posture(), browser)))),
                this::light);
        panel.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                clipboard.copyTable(model.state());
                event.consume();
            }
        });
        details = new Details(workspace.posture(), browser);
        exporter = new Exporter(workspace.basemap(), root);
        HeaderBar header = new HeaderBar(model, workspace.scenarios(), finding.field(), this::export);
        root.setTop(header);
        root.setCenter(mapWithChips());
        root.setRight(panel);
        timeline = new TimelineBar(model, workspace.posture().events());
        root.setBottom(timeline);
        root.widthProperty().addListener((property, old, now) -> layPanel());
        listenTo(map);
        map.drawnProperty().addListener((property, old, scene) -> drawn(scene));
        model.stateProperty().addListener((property, old, now) -> follow(old, now));
        setTiles();
        opening.thenAccept(prepared -> Platform.runLater(() -> begin(prepared)));
        ViewState first = model.state();
        opening.thenApplyAsync(painted -> Figures.of(workspace.posture(), first).comparison())
                .thenAccept(comparison -> Platform.runLater(() -> beginPanel(comparison)));
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
        pane.setOnClick(point -> click(pane, point));
        hover.listenTo(pane.input());
        pane.input().addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointerMoved(pane, event));
        pane.input().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        pane.input().addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
        pane.input().focusedProperty().addListener((property, old, focused) -> maps.look(false));
    }

    private void begin(Opening opening) {
        faces = opening.faces();
        content = faces.main().content();
        map.begin(opening.painter(), opening.picture(), opening.scene());
    }

    /** The panel comes after the map, which is what one waits for. */
    private void beginPanel(PanelContent comparison) {
        panel.setComparison(comparison);
        if (model.state().selection().isEmpty()) {
            panel.showComparison();
        }
    }

    private void setBriefing(boolean on) {
        panel.setBriefing(on);
        layPanel();
    }

    private void layPanel() {
        double width = panelWidth(root.getWidth());
        panel.setPrefWidth(panel.isBriefing() ? Math.min(680, width * 1.36) : width);
    }

    /** Makes subjects stand out on the map until the panel shows something else. */
    private void light(Set<Subject> subjects) {
        if (!lit.equals(subjects)) {
            lit = Set.copyOf(subjects);
            showFaces(model.state());
        }
    }

    private static double panelWidth(double window) {
        return Math.max(372, Math.min(500, window * 0.26));
    }

    Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets().add(MainWindow.class.getResource("flankmap.css").toExternalForm());
        shortcut(scene, new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN), this::export);
        shortcut(scene, new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), finding.field()::begin);
        shortcut(scene, new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), model::back);
        shortcut(scene, new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), model::forward);
        for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
            shortcut(scene, new KeyCodeCombination(plus, KeyCombination.SHORTCUT_DOWN), () -> setBriefing(true));
        }
        for (KeyCode minus : List.of(KeyCode.MINUS, KeyCode.SUBTRACT)) {
            shortcut(scene, new KeyCodeCombination(minus, KeyCombination.SHORTCUT_DOWN), () -> setBriefing(false));
        }
        shortcut(scene, new KeyCodeCombination(KeyCode.ESCAPE), this::clearSelection);
        Platform.runLater(() -> {
            map.input().requestFocus();
            camera.setSize(map.getWidth(), map.getHeight());
            Camera fitting = Camera.fitting(Extent.BALTIC, map.getWidth(), map.getHeight());
            if (Math.abs(fitting.zoom() - camera.camera().zoom()) > NEAR_ENOUGH) {
                camera.jumpTo(fitting);
            }
        });
        return scene;
    }

    private static void shortcut(Scene scene, KeyCombination keys, Runnable action) {
        scene.getAccelerators().put(keys, action);
    }

    ViewModel model() {
        return model;
    }

    CameraModel camera() {
        return camera;
    }

    ComparedMaps maps() {
        return maps;
    }

    MapPane<MapScene> map() {
        return map;
    }

    Exporter exporter() {
        return exporter;
    }

    void dispose() {
        timeline.dispose();
        finding.dispose();
        maps.dispose();
        map.dispose();
        figures.close();
        exporter.close();
    }

    private StackPane mapWithChips() {
        Label attribution = new Label("Natural Earth · GeoNames CC BY 4.0");
        attribution.getStyleClass().add("attribution");
        attribution.setMouseTransparent(true);
        StackPane stack = new StackPane(maps, legend, legendB, status, attribution, exporter.progress(), filters);
        StackPane.setAlignment(filters, Pos.TOP_LEFT);
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        legendB.setId("legend-b");
        legendB.setVisible(false);
        StackPane.setAlignment(legendB, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(legendB, new Insets(0, 14, 72, 0));
        StackPane.setAlignment(status, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(attribution, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(exporter.progress(), Pos.TOP_CENTER);
        StackPane.setMargin(filters, new Insets(14));
        StackPane.setMargin(legend, new Insets(14));
        StackPane.setMargin(status, new Insets(0, 14, 26, 0));
        StackPane.setMargin(attribution, new Insets(0, 14, 6, 0));
        StackPane.setMargin(exporter.progress(), new Insets(14));
        stack.setMinSize(0, 0);
        stack.heightProperty().addListener((property, old, now) -> filters.fitInto(now.doubleValue()));
        camera.cameraProperty().addListener((property, old, now) -> status.showScale(camera.viewport()));
        return stack;
    }

    private void setTiles() {
        MapStyle style = model.state().style();
        TilePainter tiles = new TilePainter(workspace.basemap());
        TileBridge.setSource(
                (zoom, column, row) -> tiles.paint(zoom, (int) column, (int) row, (int) TILE_PIXELS, style.basemap()));
        WindowTheme.apply(style);
        root.getStyleClass().remove("dark");
        if (style == MapStyle.DARK) {
            root.getStyleClass().add("dark");
        }
    }

    private void follow(ViewState old, ViewState now) {
        if (old.style() != now.style()) {
            setTiles();
        }
        boolean samePicture = old.a().equals(now.a())
                && old.b().equals(now.b())
                && old.mode() == now.mode()
                && old.style() == now.style()
                && old.layers().equals(now.layers())
                && old.filter().equals(now.filter())
                && old.fill() == now.fill()
                && old.panel().equals(now.panel());
        if (samePicture) {
            showFaces(now);
        } else {
            refresh(now);
        }
        now.selection().flatMap(details::of).ifPresentOrElse(panel::showDetails, panel::showComparison);
    }

    private void refresh(ViewState state) {
        figures.submit(() -> {
            Figures fresh = Figures.of(workspace.posture(), state);
            Platform.runLater(() -> {
                faces = fresh.faces();
                content = fresh.content();
                known = Optional.of(fresh);
                panel.setComparison(fresh.comparison());
                showFaces(model.state());
                if (model.state().selection().isEmpty()) {
                    panel.refreshComparison();
                }
            });
        });
    }

    private void showFaces(ViewState state) {
        Set<Subject> highlighted =
                Stream.concat(state.selection().stream(), lit.stream()).collect(Collectors.toSet());
        map.setPainter(painter(faces.main().highlighting(highlighted), state));
        maps.show(faces.mode(), HeaderBar.label(state.a()), HeaderBar.label(state.b()));
        if (maps.showsOther()) {
            maps.withOther(other -> other.setPainter(painter(faces.other().highlighting(highlighted), state)));
        }
    }

    private MapPane.Painter<MapScene> painter(MapFace face, ViewState state) {
        MapPainter painter = new MapPainter(workspace.basemap(), state.style(), 1);
        return (g, view) -> painter.paint(g, view, face, List.of());
    }

    private void look(boolean on) {
        maps.look(on);
        if (maps.looking()) {
            maps.withOther(other -> other.setPainter(painter(faces.other(), model.state())));
        }
    }

    private double renderScale() {
        return map.getScene() == null || map.getScene().getWindow() == null
                ? 1
                : map.getScene().getWindow().getRenderScaleX();
    }

    /** Height that a legend is measured against: of two maps each has less room to spare. */
    private double roomForLegend() {
        return map.getHeight() * (faces.mode().divided() ? 0.5 : 1);
    }

    private void drawnOther(MapScene scene) {
        if (faces.mode().divided()) {
            Legend left = Legend.of(scene, faces.other(), model.state().style(), 1);
            legend.show(left, camera.camera(), renderScale(), roomForLegend());
        }
    }

    private void drawn(MapScene scene) {
        long formations = content.symbols().stream()
                .filter(symbol -> symbol.subject().kind() == Subject.Kind.FORMATION)
                .count();
        filters.show(
                formations,
                known.map(Figures::standing).orElse(0L),
                HeaderBar.format(model.state().shown().asOf()));
        MapStyle style = model.state().style();
        LegendBox box = faces.mode().divided() ? legendB : legend;
        box.show(Legend.of(scene, faces.main(), style, 1), camera.camera(), renderScale(), roomForLegend());
        if (!faces.mode().divided()) {
            legendB.setVisible(false);
        }
        status.showScale(camera.viewport());
    }

    private Optional<Subject> at(MapPane<MapScene> pane, Point2D point) {
        MapScene scene = pane.drawnProperty().get();
        if (scene == null) {
            return Optional.empty();
        }
        var place = camera.viewport().position(point.getX(), point.getY());
        return scene.pick(scene.view().x(place), scene.view().y(place));
    }

    private void click(MapPane<MapScene> pane, Point2D point) {
        model.change(state -> state.selecting(at(pane, point)));
    }

    private void pointerMoved(MapPane<MapScene> pane, MouseEvent event) {
        Point2D point = new Point2D(event.getX(), event.getY());
        status.showPosition(camera.viewport().position(point.getX(), point.getY()));
        Optional<String> name = at(pane, point)
                .flatMap(subject -> known.flatMap(figures -> HoverText.of(subject, figures.shownFirst())));
        pane.input().setCursor(name.isPresent() ? javafx.scene.Cursor.HAND : javafx.scene.Cursor.DEFAULT);
        hover.show(pane.input(), event, name);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            timeline.togglePlay();
            event.consume();
        } else if (event.getCode() == KeyCode.F && !event.isShortcutDown()) {
            filters.toggle();
            event.consume();
        } else if (looksAway(event)) {
            look(true);
            event.consume();
        }
    }

    /** Holding B while A is shown, or A while B is. */
    private boolean looksAway(KeyEvent event) {
        MapMode mode = model.state().mode();
        return !event.isShortcutDown()
                && !event.isAltDown()
                && (mode == MapMode.A && event.getCode() == KeyCode.B
                        || mode == MapMode.B && event.getCode() == KeyCode.A);
    }

    private void keyReleased(KeyEvent event) {
        if (looksAway(event)) {
            look(false);
            event.consume();
        }
    }

    private void clearSelection() {
        finding.clearMarker();
        if (model.state().selection().isPresent()) {
            model.change(state -> state.selecting(Optional.empty()));
        } else {
            panel.showComparison();
        }
        map.input().requestFocus();
    }

    private void export() {
        ViewState state = model.state();
        Situation a = Situation.of(workspace.posture(), state.a());
        Situation b = Situation.of(workspace.posture(), state.b());
        Figures shown = Figures.of(workspace.posture(), state);
        exporter.export(
                Pages.of(
                        a,
                        b,
                        shown.faces(),
                        Optional.of(shown.comparison()),
                        camera.viewport().extent()),
                state.style());
    }
}
