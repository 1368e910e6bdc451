package org.flankmap.snapshot;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * Writes slides: title, subtitle, notes and classification as text, the map as a picture between them. The same slides give
 * the same bytes.
 */
final class PptxFile {
    /** Points, of a slide of any shape. */
    static final int HEIGHT = 540;

    /** The height of title and subtitle above the picture, points. */
    static final int TITLE_HEIGHT = 64;

    /** The height of each band of a classification, points. */
    static final int BAND_HEIGHT = 20;

    private PptxFile() {}

    /**
     * Text and picture of one slide; the picture fills what title and bands leave.
     *
     * @param classification along both edges; empty for none
     */
    record Slide(String title, String subtitle, String notes, Optional<Classification> classification, byte[] png) {}

    /** The height that is left for the picture, points. */
    static int pictureHeight(Optional<Classification> classification) {
        return HEIGHT - TITLE_HEIGHT - (classification.isPresent() ? 2 * BAND_HEIGHT : 0);
    }

    /**
     * Takes the slides one after the other, so that no more than one picture is in memory.
     *
     * @param width points
     */
    static void write(Iterable<Slide> slides, int width, Color ink, Color page, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(width, HEIGHT));
            for (Slide slide : slides) {
                add(show, slide, width, ink, page);
            }
            undated(show.getProperties().getCoreProperties());
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            show.write(whole);
            Repacking.repack(whole.toByteArray(), out);
        }
    }

    /** No clock inside: the day before which no such file can have been made, where there has to be one. */
    private static void undated(POIXMLProperties.CoreProperties properties) {
        properties.setCreated(Optional.of(Date.from(Repacking.NO_TIME.toInstant(ZoneOffset.UTC))));
        properties.setModified(Optional.of(Date.from(Repacking.NO_TIME.toInstant(ZoneOffset.UTC))));
        properties.setCreator("Flankmap");
    }

    private static void add(XMLSlideShow show, Slide content, int width, Color ink, Color page) throws IOException {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        slide.getBackground().setFillColor(page);
        int top = content.classification().isPresent() ? BAND_HEIGHT : 0;
        slide.createPicture(show.addPicture(content.png(), PictureType.PNG))
                .setAnchor(
                        new Rectangle2D.Double(0, top + TITLE_HEIGHT, width, pictureHeight(content.classification())));
        text(
                slide.getPlaceholder(0),
                content.title(),
                28,
                true,
                ink,
                new Rectangle2D.Double(10, top + 2, width - 20, 38));
        text(
                slide.createTextBox(),
                content.subtitle(),
                14,
                false,
                ink,
                new Rectangle2D.Double(10, top + 37, width - 20, 24));
        content.classification().ifPresent(marking -> {
            band(slide.createTextBox(), marking, new Rectangle2D.Double(0, 0, width, BAND_HEIGHT));
            band(slide.createTextBox(), marking, new Rectangle2D.Double(0, HEIGHT - BAND_HEIGHT, width, BAND_HEIGHT));
        });
        notes(show.getNotesSlide(slide), content.notes());
    }

    private static void band(XSLFTextShape shape, Classification marking, Rectangle2D anchor) {
        text(shape, marking.text(), 12, true, marking.ink(), anchor);
        shape.setFillColor(marking.colour());
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.getTextParagraphs().get(0).setTextAlign(TextAlign.CENTER);
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
