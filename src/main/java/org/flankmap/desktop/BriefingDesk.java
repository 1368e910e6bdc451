package org.flankmap.desktop;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.flankmap.briefing.Slide;
import org.flankmap.view.View;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the window does with briefings: slides are made from what it shows, listed beside the map, kept and shown to a room. */
final class BriefingDesk {
    /** Width of the header from which its buttons have room for their words. */
    private static final double ROOM_FOR_WORDS = 1700;

    private static final int KEPT_THUMBNAILS = 200;

    private final Workspace workspace;
    private final ViewModel view;
    private final CameraModel camera;
    private final Rail rail;
    private final Region root;
    private final Runnable afterShow;
    private final BriefingModel model;
    private final SlidePictures thumbnails;
    private final BriefingExporter exporter;
    private final BriefingFiles files;
    private Optional<Show> show = Optional.empty();
    private boolean animated = true;

    /**
     * @param root of the window
     * @param afterShow gives the window its tiles and its look again
     */
    BriefingDesk(Workspace workspace, ViewModel view, CameraModel camera, Rail rail, Region root, Runnable afterShow) {
        this.workspace = workspace;
        this.view = view;
        this.camera = camera;
        this.rail = rail;
        this.root = root;
        this.afterShow = afterShow;
        model = new BriefingModel(workspace);
        thumbnails = new SlidePictures(workspace, KEPT_THUMBNAILS);
        exporter = new BriefingExporter(workspace, model, this::window);
        files = new BriefingFiles(model, exporter, this::window);
        rail.add(
                "slides-button",
                Feather.FILM,
                "Slides (S)",
                () -> new SlidesDrawer(model, thumbnails, this::shown, slide -> visit(slide.view()), files.menu()));
    }

    private Window window() {
        return root.getScene().getWindow();
    }

    /** The buttons of the header. */
    List<Button> buttons() {
        return List.of(
                button(
                        "save-as-slide",
                        Feather.PLUS_SQUARE,
                        "Save as slide",
                        "Keep what is shown as a slide of the briefing (Ctrl+M or Insert)",
                        this::saveAsSlide),
                button(
                        "present",
                        Feather.PLAY,
                        "Present  F5",
                        "Show the slides from the first one (F5) or from the one at hand (Shift+F5)",
                        () -> present(0)));
    }

    private Button button(String id, Feather icon, String text, String tooltip, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tooltip));
        button.setAccessibleText(text);
        button.setOnAction(event -> action.run());
        button.contentDisplayProperty()
                .bind(root.widthProperty()
                        .map(width -> width.doubleValue() < ROOM_FOR_WORDS
                                ? ContentDisplay.GRAPHIC_ONLY
                                : ContentDisplay.LEFT));
        return button;
    }

    Node progress() {
        return exporter.progress();
    }

    void addKeys(Shortcuts keys) {
        String group = "Slides";
        keys.onMap(group, "the slides", this::toggle, KeyCode.S);
        keys.anywhere(
                group,
                "save what is shown as a slide",
                this::saveAsSlide,
                new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN),
                new KeyCodeCombination(KeyCode.INSERT));
        keys.anywhere(group, "present from the first slide", () -> present(0), new KeyCodeCombination(KeyCode.F5));
        keys.anywhere(
                group,
                "present from the slide at hand",
                () -> present(model.indexProperty().get()),
                new KeyCodeCombination(KeyCode.F5, KeyCombination.SHIFT_DOWN));
        keys.anywhere(
                group,
                "open a briefing",
                files::open,
                new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        keys.anywhere(
                group,
                "save the briefing",
                files::save,
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN));
        keys.tell(group, "Alt+Up, Alt+Down", "move a slide in the list");
        keys.tell(group, "F2", "rename it");
        keys.tell(group, "Ctrl+D, Ctrl+U, Del", "duplicate, update, delete it");
    }

    private void toggle() {
        rail.toggle("slides-button");
    }

    /** What the window shows, with the look that the slides have. */
    private View shown() {
        View now = View.of(view.state(), camera.viewport());
        return model.slide()
                .map(slide ->
                        now.with(now.state().withStyle(slide.view().state().style())))
                .orElse(now);
    }

    /** Puts a slide of what is shown after the one at hand, and opens the list with its title to be typed. */
    void saveAsSlide() {
        View now = shown();
        int after = model.briefing().size() == 0 ? 0 : model.indexProperty().get() + 1;
        Slide slide = Slide.of(HeaderBar.label(view.state().shown()), now);
        model.edit("Save as slide", after, briefing -> briefing.adding(after, slide));
        if (!rail.shows("slides-button")) {
            rail.show("slides-button");
        }
        root.lookupAll("#slide-title").forEach(Node::requestFocus);
    }

    /** Shows a view in the window, in the window's own look. */
    void visit(View wanted) {
        var size = camera.viewport();
        var target = wanted.on(size.width(), size.height());
        view.change(state -> target.withStyle(state.style()));
        camera.goTo(target.camera());
    }

    /** Shows the slides to a room. */
    void present(int first) {
        if (show.isPresent() || model.briefing().size() == 0) {
            return;
        }
        Show begun = new Show(workspace, model.briefing(), window(), this::ended);
        show = Optional.of(begun);
        begun.setAnimated(animated);
        begun.begin(first);
    }

    private void ended() {
        show.ifPresent(over -> model.indexProperty().set(over.index()));
        show = Optional.empty();
        afterShow.run();
        if (window() instanceof javafx.stage.Stage stage) {
            stage.toFront();
        }
    }

    /** The show that is running. */
    Optional<Show> show() {
        return show;
    }

    /** Off, slides change at once. */
    void setAnimated(boolean on) {
        animated = on;
    }

    BriefingModel model() {
        return model;
    }

    BriefingFiles files() {
        return files;
    }

    /** Whether the window may close: asks where slides would be lost. */
    boolean mayClose() {
        return files.mayLeave();
    }

    void dispose() {
        show.ifPresent(Show::end);
        thumbnails.close();
        exporter.close();
    }
}
