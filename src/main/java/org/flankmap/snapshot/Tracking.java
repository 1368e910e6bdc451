package org.flankmap.snapshot;

import java.awt.Font;
import java.awt.font.TextAttribute;

/**
 * Tells type whose letters are set apart, as in the names of countries and seas. PDF writes text
 * without the gaps, so it draws such names as outlines.
 */
final class Tracking {
    private Tracking() {}

    static boolean in(Font font) {
        return font.getAttributes().get(TextAttribute.TRACKING) instanceof Number gap && gap.doubleValue() != 0;
    }
}
