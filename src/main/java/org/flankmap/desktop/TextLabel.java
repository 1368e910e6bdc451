package org.flankmap.desktop;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Text in one of the window's looks, that wraps and is never cut. */
final class TextLabel extends Label {
    TextLabel(String text, String... looks) {
        super(text);
        getStyleClass().addAll(looks);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
