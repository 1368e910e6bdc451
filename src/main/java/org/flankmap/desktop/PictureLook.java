package org.flankmap.desktop;

import java.util.Optional;
import org.flankmap.cartography.MapStyle;

/** The styles a picture can have: the window's own, or another. */
enum PictureLook {
    WINDOW("As on the map", Optional.empty()),
    LIGHT("Light", Optional.of(MapStyle.LIGHT)),
    DARK("Dark", Optional.of(MapStyle.DARK)),
    PRINT("Print", Optional.of(MapStyle.PRINT));

    private final String label;
    private final Optional<MapStyle> style;

    PictureLook(String label, Optional<MapStyle> style) {
        this.label = label;
        this.style = style;
    }

    /** Empty for the window's. */
    Optional<MapStyle> style() {
        return style;
    }

    @Override
    public String toString() {
        return label;
    }
}
