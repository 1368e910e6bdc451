package org.flankmap.snapshot;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * One page of a document drawn as vectors.
 *
 * @param width logical pixels, 96 an inch
 * @param height logical pixels
 * @param painting draws on a surface of that size, y down
 */
record Sheet(double width, double height, Consumer<Graphics2D> painting) {}
