package org.flankmap.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Dimension;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.Inter;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.geo.Extent;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Each format is read back by a library that did not write it, or by its own reader where there is one only. */
class PictureFormatsTest {
    private static final PictureSize SIZE = new PictureSize(1280, 720);
    private static final Basemap BASEMAP = Basemap.bundled();
    private static final Page PAGE = page();

    @TempDir
    Path folder;

    private static Page page() {
        Posture posture = PostureReader.bundled();
        BuiltInScenarios scenarios = BuiltInScenarios.of(posture);
        return Pages.of(
                Situation.of(posture, scenarios.tripwire()),
                Situation.of(posture, scenarios.today()),
                MapMode.B,
                Layer.all(),
                Extent.BALTIC,
                true);
    }

    private Path write(String name) {
        Path file = folder.resolve(name);
        new Snapshot(BASEMAP, MapStyle.LIGHT).write(PAGE, SIZE, file);
        return file;
    }

    @Test
    void svgIsWellFormedAndItsTextIsText() throws Exception {
        Document svg;
        try (InputStream in = Files.newInputStream(write("map.svg"))) {
            DocumentBuilder reader = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            svg = reader.parse(in);
        }
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("From tripwire to brigade")
                .contains("Suwałki gap");
    }

    @Test
    void svgCarriesItsTypeAndSaysWhatIsBold() throws Exception {
        String svg = Files.readString(write("map.svg"));
        assertThat(svg.split("@font-face", -1)).hasSize(4);
        assertThat(svg).containsPattern("font-family: \"Inter\";[^>]*font-weight: bold[^>]*>From tripwire");
    }

    @Test
    void typeForBrowsersUnpacksToTheFontItWas() throws Exception {
        byte[] font;
        try (InputStream in = Inter.file(Inter.Weight.REGULAR)) {
            font = in.readAllBytes();
        }
        ByteBuffer packed = ByteBuffer.wrap(WebFont.woff(font));
        assertThat(packed.getInt(0)).isEqualTo(0x774F4646);
        assertThat(packed.getInt(8)).isEqualTo(packed.capacity()).isLessThan(font.length * 2 / 3);
        for (int i = 0; i < packed.getShort(12); i++) {
            int entry = 44 + 20 * i;
            byte[] table = new byte[packed.getInt(entry + 12)];
            Inflater inflater = new Inflater();
            inflater.setInput(packed.array(), packed.getInt(entry + 4), packed.getInt(entry + 8));
            if (packed.getInt(entry + 8) < table.length) {
                inflater.inflate(table);
            } else {
                packed.get(packed.getInt(entry + 4), table);
            }
            inflater.end();
            int at = ByteBuffer.wrap(font).getInt(12 + 16 * i + 8);
            assertThat(table).isEqualTo(Arrays.copyOfRange(font, at, at + table.length));
        }
    }

    @Test
    void pdfTextCanBeFoundAndItsTypeIsEmbedded() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(write("map.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("From tripwire to brigade")
                    .contains("Suwałki gap")
                    .contains("How much of a brigade?");
            PDResources drawing = pdf.getPage(0).getResources();
            PDResources form = ((PDFormXObject) drawing.getXObject(
                            drawing.getXObjectNames().iterator().next()))
                    .getResources();
            assertThat(form.getFontNames()).isNotEmpty();
            for (COSName name : form.getFontNames()) {
                assertThat(form.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void vectorFilesRepeatByteForByte() throws Exception {
        assertThat(write("one.svg")).hasSameBinaryContentAs(write("other.svg"));
        assertThat(write("one.pdf")).hasSameBinaryContentAs(write("other.pdf"));
    }

    @Test
    void slideShowsRepeatByteForByteWhateverTheClockSays() throws Exception {
        Path one = write("one.pptx");
        try (ZipFile archive = new ZipFile(one.toFile())) {
            assertThat(archive.stream().map(ZipEntry::getTimeLocal).distinct())
                    .containsExactly(LocalDateTime.of(1980, 1, 1, 0, 0));
        }
        assertThat(one).hasSameBinaryContentAs(write("other.pptx"));
    }

    @Test
    void slideShowHoldsTitleNotesAndPictureOfEachSlide() throws Exception {
        Path file = folder.resolve("briefing.pptx");
        new Slides(BASEMAP)
                .write(
                        "Briefing",
                        List.of(
                                new Slides.Slide(PAGE, "Say this.", MapStyle.DARK, Slides.PROJECTOR),
                                new Slides.Slide(PAGE, "", MapStyle.DARK, Slides.PROJECTOR)),
                        SIZE,
                        file);
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            assertThat(show.getSlides()).hasSize(2);
            XSLFSlide first = show.getSlides().get(0);
            assertThat(first.getTitle()).isEqualTo(PAGE.title());
            assertThat(first.getShapes()).hasAtLeastOneElementOfType(XSLFPictureShape.class);
            assertThat(show.getNotesSlide(first).getTextParagraphs()).anyMatch(paragraphs -> paragraphs.stream()
                    .anyMatch(text -> text.getText().equals("Say this.")));
        }
    }

    @Test
    void onPaperADocumentHasThePaperSize() throws Exception {
        Path file = folder.resolve("a4.pdf");
        new Snapshot(BASEMAP, MapStyle.PRINT).write(PAGE, SizePreset.A4.size(), file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDRectangle paper = pdf.getPage(0).getMediaBox();
            assertThat(paper.getWidth()).isCloseTo(297 * 72 / 25.4f, within(0.2f));
            assertThat(paper.getHeight()).isCloseTo(210 * 72 / 25.4f, within(0.2f));
        }
    }

    @Test
    void slideShowHasTheShapeAskedForAndItsClassificationAsText() throws Exception {
        Path file = folder.resolve("narrow.pptx");
        Page marked = PAGE.with(
                PageOptions.DEFAULT.classified(Optional.of(new Classification("Exercise only", Classification.GREEN))));
        new Snapshot(BASEMAP, MapStyle.LIGHT).write(marked, SizePreset.NARROW_SLIDE.size(), file);
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            assertThat(show.getPageSize()).isEqualTo(new Dimension(720, 540));
            assertThat(show.getSlides().get(0).getShapes())
                    .filteredOn(shape -> shape instanceof XSLFTextShape text
                            && text.getText().equals("Exercise only"))
                    .hasSize(2);
        }
    }

    @Test
    void anUnknownEndingIsRefusedBeforeAnythingIsWritten() throws Exception {
        assertThatThrownBy(() -> write("map.docx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("map.docx")
                .hasMessageContaining(".png, .svg, .pdf, .pptx");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
