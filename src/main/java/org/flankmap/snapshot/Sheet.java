package org.flankmap.snapshot;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * One page of a document drawn as vectors.
 *
 * @param width logical pixels
 * @param height logical pixels
 * @param pointsPerPixel how large a logical pixel is on paper, points
 * @param painting draws on a surface of that size, y down
 */
record Sheet(double width, double height, double pointsPerPixel, Consumer<Graphics2D> painting) {}
