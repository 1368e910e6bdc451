package org.flankmap.desktop;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.flankmap.basemap.TilePainter;
import org.flankmap.cartography.MapFace;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PanelType;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.posture.ParameterReader;
import org.flankmap.reinforcement.Parameters;
import org.flankmap.reinforcement.RuleSet;
import org.flankmap.view.Figures;
import org.flankmap.view.ViewState;
import org.kordamp.ikonli.feather.Feather;

/** The window's content: header, rail, map, side panel and timeline; and what ties them to the view's state. */
final class MainWindow {
    private static final double TILE_PIXELS = 512;
    private static final double HEADER_HEIGHT = 71;

    /** Where the map tells of what is being done, clear of the chips along its upper edge. */
    private static final Insets BELOW_CHIPS = new Insets(60, 14, 14, 14);

    /** Zoom levels by which the first picture may miss the exact fit before it is painted again. */
    private static final double NEAR_ENOUGH = 0.08;

    private final Workspace workspace;
    private final CameraModel camera;
    private final ViewModel model;
    private final MapArea area;
    private final Rail rail = new Rail();
    private final SidePanel panel;
    private final Details details;
    private final SelectionPage selection;
    private final PictureWorker figures = new PictureWorker("figures");
    private final BorderPane root = new BorderPane();
    private final Exporter exporter;
    private final Composer composer;
    private final ScenarioDesk desk;
    private final Shortcuts keys;
    private final KeySheet sheet = new KeySheet();
    private final BriefingDesk briefings;
    private final Dropping dropping;
    private final TimelineBar timeline;
    private final Finding finding;
    private final PanelPages pages;

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
        double mapWidth = width - panelWidth(width) - Rail.WIDTH;
        double mapHeight = height - HEADER_HEIGHT - TimelineBar.HEIGHT;
        camera = new CameraModel(Camera.fitting(Extent.BALTIC, mapWidth, mapHeight));
        camera.setSize(mapWidth, mapHeight);
        model = new ViewModel(
                ViewState.of(workspace.scenario("tripwire"), workspace.scenario("today"), camera.camera()), camera);
        CompletableFuture<Opening> opening = Opening.prepare(workspace, model.state(), camera.viewport());
        area = new MapArea(workspace, model, camera);
        finding = new Finding(
                model, camera, workspace, area.map(), () -> area.shown().content());
        panel = new SidePanel(browser, finding::find, this::clearSelection);
        pages = new PanelPages(new ArrivalContext(
                model,
                new ArrivalModel(model, workspace.posture()),
                workspace.posture(),
                camera,
                area.cutTool(),
                (what, changes) -> desk().editB(what, changes),
                browser,
                panel::showLasting));
        panel.setPages(pages);
        pages.arrivals().arrivalProperty().addListener((property, old, now) -> markArrival());
        setPanelTools(browser);
        details = new Details(workspace.posture(), browser);
        selection = new SelectionPage(panel, finding::find);
        exporter = new Exporter(root, browser);
        composer = new Composer(workspace, model, area, exporter, root);
        desk = new ScenarioDesk(workspace, model, root, exporter::tell);
        area.setOnEdit(desk::edit);
        area.add(exporter.progress(), Pos.TOP_CENTER, BELOW_CHIPS);
        timeline = new TimelineBar(model, workspace.posture().events());
        briefings = new BriefingDesk(workspace, model, camera, rail, root, this::setStyle);
        area.add(briefings.progress(), Pos.TOP_CENTER, BELOW_CHIPS);
        root.setTop(new HeaderBar(model, desk, finding.field(), briefings.buttons(), composer::toggle, this::showKeys));
        dropping = new Dropping(
                workspace, briefings::visit, file -> briefings.files().open(file), desk::open, exporter::tell);
        dropping.listenTo(root);
        root.setLeft(rail);
        root.setCenter(area);
        root.setRight(panel);
        root.setBottom(timeline);
        root.widthProperty().addListener((property, old, now) -> layPanel());
        keys = WindowKeys.of(
                model,
                desk,
                finding,
                rail,
                new WindowKeys.Actions(
                        composer::toggle,
                        composer::copy,
                        this::setBriefing,
                        this::clearSelection,
                        () -> area.filters().toggle(),
                        timeline::togglePlay,
                        this::showKeys));
        pages.addKeys(keys, area.cutTool());
        briefings.addKeys(keys);
        area.setOnKey(keys::press);
        rail.add(
                "tree",
                Feather.GIT_MERGE,
                "Tree of forces (T)",
                () -> new ForceTree(model, finding, area.figuresProperty()));
        rail.add("measure", Feather.EDIT_2, "Measure (M)", this::measurePanel);
        area.measuring().setOn(() -> rail.shows("measure"));
        rail.add("layers", Feather.LAYERS, "Layers and look (L)", () -> new LayersPanel(model));
        model.stateProperty().addListener((property, old, now) -> follow(old, now));
        setStyle();
        ViewState first = model.state();
        opening.thenAccept(prepared -> Platform.runLater(() -> area.begin(prepared)));
        opening.thenApplyAsync(painted -> Figures.of(workspace.posture(), first))
                .thenAccept(known -> Platform.runLater(() -> beginPanel(first, known)));
    }

    private void setPanelTools(Consumer<String> browser) {
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
                area::light);
        panel.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.C) {
                clipboard.copyTable(model.state());
                event.consume();
            }
        });
    }

    /** The panel comes after the map, which is what one waits for. */
    private void beginPanel(ViewState first, Figures known) {
        if (model.state().showsSameAs(first)) {
            area.know(known);
            panel.setComparison(known.comparison());
            showPanel(model.state());
        }
        pages.arrivals().begin();
    }

    private void setBriefing(boolean on) {
        PanelType type = on ? PanelType.BRIEFING : PanelType.WORKSTATION;
        model.change(state -> state.withPanel(state.panel().in(type)));
    }

    private void layPanel() {
        double width = panelWidth(root.getWidth());
        panel.setPrefWidth(panel.isBriefing() ? Math.min(680, width * 1.36) : width);
    }

    static double panelWidth(double window) {
        return Math.max(372, Math.min(500, window * 0.26));
    }

    Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets().add(MainWindow.class.getResource("flankmap.css").toExternalForm());
        scene.getStylesheets().add(MainWindow.class.getResource("arrival.css").toExternalForm());
        scene.getStylesheets().add(MainWindow.class.getResource("composer.css").toExternalForm());
        keys.install(scene);
        Platform.runLater(this::fitFirst);
        return scene;
    }

    private void fitFirst() {
        area.map().input().requestFocus();
        double width = area.map().getWidth();
        double height = area.map().getHeight();
        camera.setSize(width, height);
        Camera fitting = Camera.fitting(Extent.BALTIC, width, height);
        if (Math.abs(fitting.zoom() - camera.camera().zoom()) > NEAR_ENOUGH) {
            camera.jumpTo(fitting);
        }
    }

    ViewModel model() {
        return model;
    }

    CameraModel camera() {
        return camera;
    }

    ComparedMaps maps() {
        return area.maps();
    }

    MapPane<MapScene> map() {
        return area.map();
    }

    ScenarioDesk desk() {
        return desk;
    }

    BriefingDesk briefings() {
        return briefings;
    }

    Dropping dropping() {
        return dropping;
    }

    /** Whether the window may close: asks where something would be lost. */
    boolean mayClose() {
        return desk.mayClose() && briefings.mayClose();
    }

    Composer composer() {
        return composer;
    }

    Exporter exporter() {
        return exporter;
    }

    /** What is on the only map, or on the right one. */
    MapFace shownFace() {
        return area.shown();
    }

    CutTool cutTool() {
        return area.cutTool();
    }

    PanelPages pages() {
        return pages;
    }

    void dispose() {
        briefings.dispose();
        pages.dispose();
        timeline.dispose();
        finding.dispose();
        area.dispose();
        figures.close();
        composer.dispose();
        exporter.close();
    }

    private void setStyle() {
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
            setStyle();
        }
        if (old.panel().type() != now.panel().type()) {
            panel.setBriefing(now.panel().type() == PanelType.BRIEFING);
            layPanel();
        }
        if (!old.showsSameAs(now)) {
            refresh(now);
        } else if (old.style() != now.style()
                || !old.selection().equals(now.selection())
                || !old.overlays().equals(now.overlays())) {
            area.repaint();
        }
        if (!old.selection().equals(now.selection())
                || old.arrival().open() != now.arrival().open()) {
            showPanel(now);
        }
        if (!old.arrival().equals(now.arrival())) {
            markArrival();
        }
        area.maps().divider().moveTo(now.divider());
    }

    /** The traffic, a way or what is cut, once the model has answered what the state asks. */
    private void markArrival() {
        if (pages.arrivals().settled()) {
            area.mark(pages.arrivals().arrivalProperty().get());
        }
    }

    private void showPanel(ViewState state) {
        Figures known = area.figuresProperty().get();
        if (state.selection().size() > 1 && known != null) {
            selection.show(state.selection(), known.shownFirst());
        } else {
            state.selected().flatMap(details::of).ifPresentOrElse(panel::showDetails, panel::showComparison);
        }
    }

    private void refresh(ViewState state) {
        figures.submit(() -> {
            Figures fresh = Figures.of(workspace.posture(), state);
            Platform.runLater(() -> {
                area.show(fresh);
                markArrival();
                panel.setComparison(fresh.comparison());
                if (model.state().selection().isEmpty()) {
                    panel.refreshComparison();
                } else if (model.state().selection().size() > 1) {
                    showPanel(model.state());
                }
            });
        });
    }

    private MeasurePanel measurePanel() {
        return new MeasurePanel(
                model,
                area.measuring(),
                camera,
                finding::place,
                Parameters.of(ParameterReader.bundled(), RuleSet.PEACETIME)
                        .definition("road-march-km-per-day")
                        .orElseThrow());
    }

    private void showKeys() {
        sheet.toggle(root, keys.groups());
    }

    private void clearSelection() {
        if (composer.close()) {
            return;
        }
        finding.clearMarker();
        area.cutTool().activeProperty().set(false);
        if (model.state().selection().isEmpty()) {
            pages.leave();
            panel.showComparison();
        } else {
            model.change(state -> state.selecting(Optional.empty()));
        }
        area.map().input().requestFocus();
    }
}
