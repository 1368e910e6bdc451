package org.flankmap.view;

import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Viewport;

/**
 * What is shown, and the part of the map that is to be seen whatever the size of the picture: a camera alone would show
 * more on a larger screen and cut on a smaller one.
 *
 * @param state its camera is the one that sees the extent at {@link #WIDTH} by {@link #HEIGHT}
 * @param extent degrees
 */
public record View(ViewState state, Extent extent) {
    /** The size, in logical pixels, of the map that the state's own camera is meant for. */
    public static final double WIDTH = 1280;

    public static final double HEIGHT = 720;

    /** Five decimals of a degree are about a metre, and still readable. */
    private static final double DECIMALS = 1e5;

    public View {
        state = state.at(Camera.fitting(extent, WIDTH, HEIGHT));
    }

    /** What a map of a size shows now, to within a metre. */
    public static View of(ViewState state, Viewport seen) {
        Extent whole = seen.extent();
        return new View(
                state,
                new Extent(round(whole.west()), round(whole.south()), round(whole.east()), round(whole.north())));
    }

    private static double round(double degrees) {
        return Math.rint(degrees * DECIMALS) / DECIMALS;
    }

    /** The state as a map of another size shows it: the whole extent, and more beside it where the shape differs. */
    public ViewState on(double width, double height) {
        return state.at(Camera.fitting(extent, width, height).clamped());
    }

    public View with(ViewState newState) {
        return new View(newState, extent);
    }
}
