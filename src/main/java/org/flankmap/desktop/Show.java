package org.flankmap.desktop;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.flankmap.briefing.Briefing;
import org.flankmap.briefing.Slide;
import org.flankmap.cartography.MapStyle;

/**
 * A briefing shown to a room: the slides on one screen, and on another, where there is one, what the presenter needs. It has
 * windows of its own, so that the one for editing stays as it is. Screens may come and go while it runs.
 */
final class Show {
    /** As many slides as are painted at a time: the one shown, its neighbours, and those just left. */
    private static final int KEPT = 6;

    private static final double STEP = 0.1;

    private final Briefing briefing;
    private final Window owner;
    private final Runnable onEnd;
    private final SlidePictures pictures;
    private final ShowPane pane;
    private final PresenterPane presenterPane;
    private final Stage audience = new Stage(StageStyle.UNDECORATED);
    private final Stage presenter = new Stage();
    private final ShowKeys keys = new ShowKeys(this);
    private final ListChangeListener<Screen> screensChanged = change -> place();
    private boolean animated = true;
    private int index;
    private double enlargement;
    private Optional<MapStyle> look = Optional.empty();

    /**
     * @param owner the window it was asked for from, whose screen is the presenter's
     * @param onEnd is told when it is over
     */
    Show(Workspace workspace, Briefing briefing, Window owner, Runnable onEnd) {
        this.briefing = briefing;
        this.owner = owner;
        this.onEnd = onEnd;
        pictures = new SlidePictures(workspace, KEPT);
        pane = new ShowPane(workspace, pictures, this::next);
        presenterPane = new PresenterPane(this);
        build(audience, new Scene(pane, 1280, 720, Color.BLACK), "Flankmap: show");
        build(presenter, new Scene(presenterPane, 1280, 720), "Flankmap: presenter");
        audience.setFullScreenExitHint("");
        audience.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    }

    private void build(Stage stage, Scene scene, String title) {
        stage.setTitle(title);
        stage.setScene(scene);
        scene.getStylesheets().add(Show.class.getResource("show.css").toExternalForm());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        stage.setOnCloseRequest(event -> end());
    }

    /** Off, slides change at once. */
    void setAnimated(boolean on) {
        animated = on;
    }

    /** @param first the slide to begin with */
    void begin(int first) {
        index = Math.max(0, Math.min(first, briefing.size() - 1));
        enlargement = briefing.slide(index).enlargement();
        Screen.getScreens().addListener(screensChanged);
        place();
        turn(false);
        pane.requestFocus();
    }

    /** A screen that is just being unplugged is still listed, but nothing of it can be used. */
    private void place() {
        place(Screen.getScreens().stream()
                .filter(screen -> screen.getBounds().intersects(screen.getVisualBounds()))
                .map(Screen::getBounds)
                .toList());
    }

    /** Puts the windows on the screens that there are now; where there is none for a moment they stay. */
    void place(List<Rectangle2D> screens) {
        if (screens.isEmpty()) {
            return;
        }
        Rectangle2D window = new Rectangle2D(
                owner.getX(), owner.getY(), Math.max(1, owner.getWidth()), Math.max(1, owner.getHeight()));
        ShowScreens whose = ShowScreens.of(screens, window);
        audience.setFullScreen(false);
        lay(audience, screens.get(whose.audience()));
        audience.show();
        audience.setFullScreen(true);
        audience.toFront();
        if (whose.presenter().isPresent()) {
            lay(presenter, screens.get(whose.presenter().getAsInt()));
            presenter.show();
            presenter.setMaximized(true);
            presenterPane.begin();
            presenter.toFront();
        } else {
            presenter.hide();
        }
    }

    private static void lay(Stage stage, Rectangle2D screen) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
    }

    private void turn(boolean glide) {
        pane.show(asShown(index), glide && animated);
        presenterPane.show(index);
        if (index + 1 < briefing.size()) {
            pane.prepare(asShown(index + 1));
        }
        if (index > 0) {
            pane.prepare(asShown(index - 1));
        }
    }

    /** A slide with the size and the look that were chosen for this room. */
    Slide asShown(int number) {
        Slide slide = briefing.slide(number);
        Slide sized = enlargement == slide.enlargement() ? slide : slide.enlarged(enlargement);
        return look.map(style ->
                        sized.withView(sized.view().with(sized.view().state().withStyle(style))))
                .orElse(sized);
    }

    void next() {
        if (!pane.uncover()) {
            goTo(index + 1);
        }
    }

    void previous() {
        if (!pane.uncover()) {
            goTo(index - 1);
        }
    }

    void last() {
        goTo(briefing.size() - 1);
    }

    /** Shows a slide by its place, from 0; beyond the ends there is nothing to show. */
    void goTo(int number) {
        pane.uncover();
        if (number >= briefing.size()) {
            pane.note().say("This is the last slide. Esc ends the show.");
        } else if (number >= 0 && (number != index || pane.moved())) {
            index = number;
            turn(true);
        }
    }

    /** Lets go of the map where it was moved, and goes back a slide where it was not. */
    void back() {
        if (pane.moved()) {
            pane.restore();
        } else {
            previous();
        }
    }

    void blank(Color colour) {
        pane.blank(colour);
    }

    void spotlight() {
        pane.spotlight().toggle();
    }

    /** Larger or smaller symbols, lines and type, for a room with a far back row. */
    void enlarge(int steps) {
        enlargeTo(enlargement + steps * STEP);
    }

    void enlargeTo(double factor) {
        enlargement = Math.rint(Math.max(Slide.SMALLEST, Math.min(Slide.LARGEST, factor)) / STEP) * STEP;
        presenterPane.showEnlargement(enlargement);
        pane.note().say(String.format(java.util.Locale.ROOT, "Size %.1f×", enlargement));
        turn(false);
    }

    /** The next look: as made, dark, light, and plain black on white for a weak projector. */
    void changeLook() {
        MapStyle[] styles = {MapStyle.DARK, MapStyle.LIGHT, MapStyle.PRINT};
        int now = look.map(style -> List.of(styles).indexOf(style)).orElse(-1);
        look = now + 1 < styles.length ? Optional.of(styles[now + 1]) : Optional.empty();
        pane.note().say("Look: " + look.map(MapStyle::word).orElse("as made"));
        turn(false);
    }

    void tell(String text) {
        pane.note().say(text);
    }

    void end() {
        Screen.getScreens().removeListener(screensChanged);
        presenterPane.dispose();
        presenter.hide();
        audience.setFullScreen(false);
        audience.hide();
        pane.dispose();
        pictures.close();
        onEnd.run();
    }

    int index() {
        return index;
    }

    double enlargement() {
        return enlargement;
    }

    Briefing briefing() {
        return briefing;
    }

    ShowPane pane() {
        return pane;
    }

    Stage audience() {
        return audience;
    }

    Stage presenter() {
        return presenter;
    }
}
