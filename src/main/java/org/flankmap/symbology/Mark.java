package org.flankmap.symbology;

import java.awt.Color;
import java.awt.Shape;
import java.util.Optional;

/**
 * One thing to draw, in frame units.
 *
 * @param shape what to fill or to follow with the pen
 * @param penWidth 0 for a filled shape
 * @param dash lengths of ink and gap, empty for a solid line
 * @param colour instead of the style's ink
 */
record Mark(Shape shape, double penWidth, double[] dash, Optional<Color> colour) {
    boolean filled() {
        return penWidth == 0;
    }
}
