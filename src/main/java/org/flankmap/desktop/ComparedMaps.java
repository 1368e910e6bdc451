package org.flankmap.desktop;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapScene;

/**
 * The map, or the two maps of a comparison with one camera: side by side, or the left one laid over the right one up to a
 * divider. A look at the side that is not shown lays it over the whole.
 */
final class ComparedMaps extends Pane {
    private final Supplier<MapPane<MapScene>> maker;
    private final MapPane<MapScene> main;
    private final SwipeDivider divider = new SwipeDivider(this::requestLayout);
    private final Rectangle clip = new Rectangle();
    private final SideLabels labels = new SideLabels();
    private MapPane<MapScene> other;
    private MapMode mode = MapMode.B;
    private boolean looking;

    /**
     * @param main the only map, or the right one
     * @param maker makes the other one when it is first needed
     */
    ComparedMaps(MapPane<MapScene> main, Supplier<MapPane<MapScene>> maker) {
        this.main = main;
        this.maker = maker;
        getChildren().addAll(main);
        setMinSize(0, 0);
    }

    void show(MapMode newMode, String a, String b) {
        labels.show(a, b);
        if (mode != newMode) {
            mode = newMode;
            looking = false;
            arrange();
        }
    }

    /** Lays the side that is not shown over the one that is, as long as it is asked for. */
    void look(boolean on) {
        if (looking != on && !mode.divided()) {
            looking = on;
            arrange();
        }
    }

    boolean looking() {
        return looking;
    }

    /** Whether the other map is on screen. */
    boolean showsOther() {
        return mode.divided() || looking;
    }

    SwipeDivider divider() {
        return divider;
    }

    /** Does something to the other map, which is made for it if there is none yet. */
    void withOther(Consumer<MapPane<MapScene>> action) {
        if (other == null) {
            other = maker.get();
        }
        action.accept(other);
    }

    private void arrange() {
        getChildren().setAll(main);
        if (showsOther()) {
            withOther(map -> getChildren().add(map));
            other.setClip(mode == MapMode.SWIPE ? clip : null);
        }
        if (mode.divided()) {
            getChildren().addAll(divider, labels.a(), labels.b());
            divider.setMovable(mode == MapMode.SWIPE);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double split = mode == MapMode.SWIPE ? Math.rint(width * divider.share()) : Math.floor(width / 2);
        if (mode == MapMode.SIDE_BY_SIDE) {
            main.resizeRelocate(width - split, 0, split, height);
            withOther(map -> map.resizeRelocate(0, 0, split, height));
        } else {
            main.resizeRelocate(0, 0, width, height);
            if (showsOther()) {
                withOther(map -> map.resizeRelocate(0, 0, width, height));
            }
        }
        clip.setWidth(split);
        clip.setHeight(height);
        divider.resizeRelocate(split - SwipeDivider.WIDTH / 2, 0, SwipeDivider.WIDTH, height);
        labels.layout(split, width);
    }

    void dispose() {
        if (other != null) {
            other.dispose();
        }
    }
}
