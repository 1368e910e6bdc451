package org.flankmap.desktop;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.flankmap.briefing.Slide;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.Subject;

/** What the audience sees: one slide on the whole screen, whose map comes alive when it is touched. */
final class ShowPane extends Pane {
    private static final Duration IDLE = Duration.seconds(3);

    private final Workspace workspace;
    private final SlidePictures pictures;
    private final Runnable forward;
    private final ImageView back = new ImageView();
    private final ImageView front = new ImageView();
    private final Pane moving = new Pane();
    private final Pane input = new Pane();
    private final Rectangle blank = new Rectangle();
    private final Spotlight spotlight = new Spotlight();
    private final ShowNote note = new ShowNote();
    private final ShowNote card = new ShowNote();
    private final PauseTransition idle = new PauseTransition(IDLE);
    private final ReadOnlyObjectWrapper<SlidePicture> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<Slide> wanted = new ReadOnlyObjectWrapper<>(this, "wanted");
    private Optional<SlideChange> change = Optional.empty();
    private Optional<MapCut> cut = Optional.empty();
    private Optional<LiveMap> live = Optional.empty();
    private CameraModel camera;

    /** @param forward shows the next slide */
    ShowPane(Workspace workspace, SlidePictures pictures, Runnable forward) {
        this.workspace = workspace;
        this.pictures = pictures;
        this.forward = forward;
        setId("show");
        setStyle("-fx-background-color: black");
        input.setId("show-map");
        for (ImageView picture : new ImageView[] {back, front}) {
            picture.setMouseTransparent(true);
        }
        moving.setMouseTransparent(true);
        moving.setManaged(false);
        input.setManaged(false);
        blank.setId("show-blank");
        blank.setVisible(false);
        note.setId("show-note");
        card.setId("show-card");
        getChildren().addAll(back, front, moving, input, spotlight, blank, card, note);
        setOnMouseClicked(this::clickedBesideMap);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::secondClick);
        addEventFilter(MouseEvent.MOUSE_MOVED, this::pointerMoved);
        idle.setOnFinished(event -> setCursor(Cursor.NONE));
        widthProperty().addListener((property, old, now) -> resized());
        heightProperty().addListener((property, old, now) -> resized());
    }

    /** The picture on the screen; null before the first. */
    ReadOnlyObjectProperty<SlidePicture> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The camera of the map on the slide; null where it has none that moves. */
    CameraModel camera() {
        return camera;
    }

    ShowNote note() {
        return note;
    }

    Spotlight spotlight() {
        return spotlight;
    }

    /** Shows a slide as soon as it is painted, gliding there or at once. */
    void show(Slide slide, boolean glide) {
        wanted.set(slide);
        picture(slide)
                .thenAccept(painted -> Platform.runLater(() -> {
                    if (slide.equals(wanted.get()) && fitting(painted)) {
                        turnTo(painted, glide && shown.get() != null);
                    }
                }));
    }

    /** Has a slide painted before it is asked for. */
    void prepare(Slide slide) {
        if (getWidth() >= 2 && getHeight() >= 2) {
            picture(slide);
        }
    }

    /** The picture of a slide at the size of this screen. */
    CompletableFuture<SlidePicture> picture(Slide slide) {
        return pictures.picture(slide, pixels(getWidth()), pixels(getHeight()));
    }

    /** Whether it was painted for the size that the screen has now, which may have changed since it was asked for. */
    private boolean fitting(SlidePicture painted) {
        return painted.image().getWidth() == pixels(getWidth())
                && painted.image().getHeight() == pixels(getHeight());
    }

    private int pixels(double length) {
        return Math.max(16, (int) (length * sharp()));
    }

    private double sharp() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    private void resized() {
        if (wanted.get() != null && getWidth() >= 2 && getHeight() >= 2) {
            show(wanted.get(), false);
        }
    }

    private void turnTo(SlidePicture painted, boolean glide) {
        change.ifPresent(SlideChange::finish);
        Optional<MapCut> from = glides(shown.get()) && live.isEmpty() ? cut : Optional.empty();
        leaveLive();
        cut = Optional.of(painted)
                .filter(picture -> picture.laidOut().page().maps().size() == 1)
                .map(picture -> new MapCut(picture, sharp()));
        back.setImage(front.getImage());
        front.setImage(painted.image());
        fit(back);
        fit(front);
        Optional<MapCut> to = glides(painted) ? Optional.of(new MapCut(painted, sharp())) : Optional.empty();
        SlideChange turning = new SlideChange(front, moving, from, to);
        change = Optional.of(turning);
        turning.setOnFinished(event -> turning.finish());
        shown.set(painted);
        if (glide) {
            turning.play();
        } else {
            turning.finish();
        }
        cut.ifPresentOrElse(this::takeHand, () -> input.setVisible(false));
    }

    private static boolean glides(SlidePicture picture) {
        return picture != null
                && picture.laidOut().page().maps().size() == 1
                && !picture.laidOut().slide().kind().covers();
    }

    private void fit(ImageView picture) {
        Image image = picture.getImage();
        if (image != null) {
            picture.setFitWidth(getWidth());
            picture.setFitHeight(getHeight());
        }
    }

    /** Lets the hand move the map of the slide. */
    private void takeHand(MapCut map) {
        Rectangle2D box = map.box();
        input.setVisible(true);
        input.getChildren().clear();
        input.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        camera = new CameraModel(map.camera());
        camera.setSize(box.getWidth(), box.getHeight());
        MapInput hand = new MapInput(camera, input);
        input.setOnKeyPressed(null);
        hand.setPicks(new MapInput.Picks() {
            @Override
            public void at(Point2D point, boolean more) {
                pick(point);
            }

            @Override
            public void within(Bounds ignored) {}
        });
        camera.cameraProperty().addListener((property, old, now) -> {
            comeAlive();
            live.ifPresent(LiveMap::follow);
        });
    }

    private void comeAlive() {
        if (live.isEmpty() && cut.isPresent()) {
            change.ifPresent(SlideChange::finish);
            double enlargement = shown.get().laidOut().scale() / sharp();
            MapCut moved = new MapCut(shown.get(), sharp());
            live = Optional.of(new LiveMap(workspace, camera, shown.get(), moved, enlargement, moving));
            note.say("Backspace: back to the slide");
        }
    }

    /** Whether the map was touched. */
    boolean moved() {
        return live.isPresent();
    }

    /** Shows the slide again as it was before its map was touched. */
    void restore() {
        leaveLive();
        note.hush();
        cut.ifPresent(this::takeHand);
    }

    private void leaveLive() {
        live.ifPresent(LiveMap::dispose);
        live = Optional.empty();
        card.hush();
    }

    private void pick(Point2D point) {
        MapScene scene = live.flatMap(LiveMap::scene)
                .orElseGet(() -> shown.get().laidOut().page().maps().get(0).scene());
        var place = camera.viewport().position(point.getX(), point.getY());
        Optional<Subject> hit = scene.pick(scene.view().x(place), scene.view().y(place));
        if (hit.isPresent()) {
            comeAlive();
            live.ifPresent(map -> map.highlight(Set.of(hit.get())));
            HoverText.of(hit.get(), shown.get().laidOut().figures().shownFirst())
                    .ifPresent(text ->
                            card.stay(text, input.getLayoutX() + point.getX(), input.getLayoutY() + point.getY()));
        } else if (live.isEmpty()) {
            forward.run();
        } else {
            card.hush();
            live.ifPresent(map -> map.highlight(Set.of()));
        }
    }

    private void clickedBesideMap(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getTarget() != input) {
            forward.run();
        }
    }

    /** Two clicks in a row are two steps forward, not a zoom. */
    private void secondClick(MouseEvent event) {
        if (event.getClickCount() > 1 && live.isEmpty() && event.getTarget() == input) {
            forward.run();
            event.consume();
        }
    }

    private void pointerMoved(MouseEvent event) {
        spotlight.moveTo(event.getX(), event.getY());
        setCursor(Cursor.DEFAULT);
        idle.playFromStart();
    }

    /** Covers everything with a colour, or uncovers it where it is covered with that already. */
    void blank(Color colour) {
        boolean uncover = blank.isVisible() && colour.equals(blank.getFill());
        blank.setFill(colour);
        blank.setVisible(!uncover);
    }

    boolean uncover() {
        boolean covered = blank.isVisible();
        blank.setVisible(false);
        return covered;
    }

    @Override
    protected void layoutChildren() {
        blank.setWidth(getWidth());
        blank.setHeight(getHeight());
        spotlight.resizeRelocate(0, 0, getWidth(), getHeight());
        moving.resizeRelocate(0, 0, getWidth(), getHeight());
        note.place(getWidth(), getHeight());
        card.place(getWidth(), getHeight());
        fit(back);
        fit(front);
    }

    void dispose() {
        idle.stop();
        change.ifPresent(SlideChange::finish);
        leaveLive();
    }
}
