package org.flankmap.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.flankmap.cartography.Inter.Weight;
import org.jfree.svg.SVGGraphics2D;

/** Writes a sheet as SVG, its text as text, its type embedded. The same sheet gives the same bytes. */
final class SvgFile {
    /** As the painters measure: every space, no pairs of letters drawn together. */
    private static final String SETTING = "text{white-space:pre;font-kerning:none;font-variant-ligatures:none}";

    private SvgFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        SVGGraphics2D surface = new SVGGraphics2D(sheet.width(), sheet.height());
        surface.setDefsKeyPrefix("page");
        sheet.painting().accept(surface);
        String drawing = surface.getSVGDocument();
        int afterOpening = drawing.indexOf('>', drawing.indexOf("<svg")) + 1;
        out.write((drawing.substring(0, afterOpening) + type() + drawing.substring(afterOpening))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String type() throws IOException {
        return "<style>" + WebFont.rule(Weight.REGULAR, "Inter", "normal")
                + WebFont.rule(Weight.BOLD, "Inter", "bold")
                + WebFont.rule(Weight.SEMI_BOLD, "Inter SemiBold", "normal") + SETTING + "</style>";
    }
}
