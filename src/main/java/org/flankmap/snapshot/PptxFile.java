package org.flankmap.snapshot;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Writes slides of 16 to 9: title, subtitle and notes as text, the map as a picture below them. */
final class PptxFile {
    /** Points. */
    static final int WIDTH = 960;

    static final int HEIGHT = 540;

    /** The height of title and subtitle above the picture, points. */
    static final int BAND = 64;

    private PptxFile() {}

    /** Text and picture of one slide; the picture fills what the band leaves. */
    record Slide(String title, String subtitle, String notes, BufferedImage picture) {}

    /** The slides one after the other, so that no more than one picture is in memory. */
    static void write(Iterable<Slide> slides, Color ink, Color page, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(WIDTH, HEIGHT));
            for (Slide slide : slides) {
                add(show, slide, ink, page);
            }
            show.write(out);
        }
    }

    private static void add(XMLSlideShow show, Slide content, Color ink, Color page) throws IOException {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        slide.getBackground().setFillColor(page);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        Png.write(content.picture(), Map.of("Title", content.title()), png);
        slide.createPicture(show.addPicture(png.toByteArray(), PictureType.PNG))
                .setAnchor(new Rectangle2D.Double(0, BAND, WIDTH, HEIGHT - BAND));
        text(slide.getPlaceholder(0), content.title(), 28, true, ink, new Rectangle2D.Double(10, 2, WIDTH - 20, 38));
        text(slide.createTextBox(), content.subtitle(), 14, false, ink, new Rectangle2D.Double(10, 37, WIDTH - 20, 24));
        notes(show.getNotesSlide(slide), content.notes());
    }

    private static void text(
            XSLFTextShape shape, String text, double size, boolean bold, Color ink, Rectangle2D anchor) {
        shape.setAnchor(anchor);
        shape.clearText();
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontColor(ink);
        run.setFontFamily("Inter");
    }

    private static void notes(XSLFNotes notes, String text) {
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(text);
            }
        }
    }
}
