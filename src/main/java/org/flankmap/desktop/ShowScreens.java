package org.flankmap.desktop;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;

/**
 * Which screen is whose in a show.
 *
 * @param audience index of the screen that the room sees
 * @param presenter index of the screen with notes and clock; empty where there is but one screen
 */
record ShowScreens(int audience, OptionalInt presenter) {
    /**
     * The presenter keeps the screen that the window is on; the audience gets the largest of the others.
     *
     * @param screens bounds, at least one
     * @param window where the window is
     */
    static ShowScreens of(List<Rectangle2D> screens, Rectangle2D window) {
        int own = 0;
        for (int i = 1; i < screens.size(); i++) {
            if (shared(screens.get(i), window) > shared(screens.get(own), window)) {
                own = i;
            }
        }
        OptionalInt other = OptionalInt.empty();
        for (int i = 0; i < screens.size(); i++) {
            if (i != own
                    && !screens.get(i).equals(screens.get(own))
                    && (other.isEmpty() || area(screens.get(i)) > area(screens.get(other.getAsInt())))) {
                other = OptionalInt.of(i);
            }
        }
        return other.isPresent()
                ? new ShowScreens(other.getAsInt(), OptionalInt.of(own))
                : new ShowScreens(own, OptionalInt.empty());
    }

    private static double area(Rectangle2D box) {
        return box.getWidth() * box.getHeight();
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
