package org.flankmap.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jfree.svg.SVGGraphics2D;

/** Writes a sheet as SVG, its text as text. The same sheet gives the same bytes. */
final class SvgFile {
    private SvgFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        SVGGraphics2D surface = new SVGGraphics2D(sheet.width(), sheet.height());
        surface.setDefsKeyPrefix("page");
        sheet.painting().accept(surface);
        out.write(surface.getSVGDocument().getBytes(StandardCharsets.UTF_8));
    }
}
