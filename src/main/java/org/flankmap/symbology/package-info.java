/**
 * APP-6D military symbols, drawn as vectors on {@link java.awt.Graphics2D} from their identification codes.
 *
 * <p>Start with {@link org.flankmap.symbology.SymbolCode#parse} and {@link org.flankmap.symbology.SymbolPainter}. Inside,
 * a symbol is built once in frame units (the friendly land unit's frame is 150 wide and 100 high, the origin is the frame's
 * centre, y runs down) and scaled when it is painted.
 */
package org.flankmap.symbology;
