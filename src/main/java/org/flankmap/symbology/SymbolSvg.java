package org.flankmap.symbology;

import java.awt.geom.Rectangle2D;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** A symbol as an SVG document, drawn by the same painter. */
public final class SymbolSvg {
    private SymbolSvg() {}

    /**
     * The document, just as large as what it shows.
     *
     * @param frameHeight of a friendly land unit's frame, in SVG user units
     */
    public static String of(SymbolCode code, Amplifiers amplifiers, double frameHeight, SymbolStyle style) {
        Rectangle2D box = SymbolPainter.bounds(code, amplifiers, 0, 0, frameHeight, style);
        double margin = frameHeight / 50;
        double width = box.getWidth() + 2 * margin;
        double height = box.getHeight() + 2 * margin;
        SVGGraphics2D g = new SVGGraphics2D(width, height);
        SymbolPainter.paint(g, code, amplifiers, margin - box.getX(), margin - box.getY(), frameHeight, style);
        String element = g.getSVGElement(null, true, new ViewBox(0, 0, width, height), null, null);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element + "\n";
    }
}
