package org.flankmap.snapshot;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.OutputStream;
import java.text.AttributedCharacterIterator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.flankmap.cartography.Inter;

/** Writes sheets as the pages of one PDF: vectors, text that can be selected, the type embedded. */
final class PdfFile {
    private PdfFile() {}

    static void write(String title, Iterable<Sheet> sheets, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfBoxGraphics2DFontTextDrawer type = new Type()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("Flankmap");
            document.setDocumentId(0L);
            for (Inter.Weight weight : Inter.Weight.values()) {
                type.registerFont(
                        Inter.of(weight, 12).getFontName(), EmbeddedInter.in(document, Inter.of(weight, 1000), weight));
            }
            for (Sheet sheet : sheets) {
                add(document, type, sheet);
            }
            document.save(out);
        }
    }

    private static void add(PDDocument document, PdfBoxGraphics2DFontTextDrawer type, Sheet sheet) throws IOException {
        float width = (float) sheet.width();
        float height = (float) sheet.height();
        float points = (float) sheet.pointsPerPixel();
        PDPage page = new PDPage(new PDRectangle(width * points, height * points));
        document.addPage(page);
        PdfBoxGraphics2D surface = new PdfBoxGraphics2D(document, width, height);
        surface.setFontTextDrawer(type);
        sheet.painting().accept(surface);
        surface.disposeDanglingChildGraphics();
        surface.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance(points, points));
            content.drawForm(surface.getXFormObject());
        }
    }

    private static final class Type extends PdfBoxGraphics2DFontTextDrawer {
        @Override
        public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv surface)
                throws IOException, FontFormatException {
            return !Tracking.in(surface.getFont()) && super.canDrawText(text, surface);
        }
    }
}
