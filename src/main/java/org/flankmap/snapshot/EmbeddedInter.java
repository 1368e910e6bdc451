package org.flankmap.snapshot;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.flankmap.cartography.Inter;

/**
 * A cut of Inter embedded whole in a document. PDFBox embeds TrueType outlines only; Inter's are PostScript's, which the
 * format takes as a font file of kind OpenType (ISO 32000-1, 9.9), glyph numbers serving as character codes (9.7.4.2).
 */
final class EmbeddedInter extends PDType0Font {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final Font font;

    private EmbeddedInter(COSDictionary dictionary, Font font) throws IOException {
        super(dictionary);
        this.font = font;
    }

    /** @param font the same cut at 1000 units an em, for its glyph numbers and widths */
    static EmbeddedInter in(PDDocument document, Font font, Inter.Weight weight) throws IOException {
        COSName name = COSName.getPDFName(font.getPSName());
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setItem(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(document, font, weight));
        descendant.setItem(COSName.W, widths(font));
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, unicodes(document, font));
        return new EmbeddedInter(dictionary, font);
    }

    private static PDFontDescriptor descriptor(PDDocument document, Font font, Inter.Weight weight) throws IOException {
        PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
        descriptor.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setFontName(font.getPSName());
        descriptor.setNonSymbolic(true);
        descriptor.setFontBoundingBox(new PDRectangle(-750, -300, 3200, 1400));
        descriptor.setItalicAngle(0);
        descriptor.setAscent(969);
        descriptor.setDescent(-242);
        descriptor.setCapHeight(727);
        descriptor.setStemV(100);
        try (InputStream outlines = Inter.file(weight)) {
            PDStream file = new PDStream(document, outlines, COSName.FLATE_DECODE);
            file.getCOSObject().setName(COSName.SUBTYPE, "OpenType");
            descriptor.getCOSObject().setItem(COSName.FONT_FILE3, file);
        }
        return descriptor;
    }

    private static COSArray widths(Font font) {
        COSArray each = new COSArray();
        int[] codes = new int[font.getNumGlyphs()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = i;
        }
        GlyphVector glyphs = font.createGlyphVector(MEASURE, codes);
        for (int i = 0; i < codes.length; i++) {
            each.add(COSInteger.get(Math.round(glyphs.getGlyphMetrics(i).getAdvanceX())));
        }
        COSArray widths = new COSArray();
        widths.add(COSInteger.ZERO);
        widths.add(each);
        return widths;
    }

    /** The table from glyph numbers back to letters, for selecting and searching; a block may hold 100 of them. */
    private static PDStream unicodes(PDDocument document, Font font) throws IOException {
        String[] letters = new String[font.getNumGlyphs()];
        for (char letter = 0xFFFD; letter >= ' '; letter--) {
            if (!Character.isSurrogate(letter) && font.canDisplay(letter)) {
                int glyph = glyph(font, letter);
                if (glyph < letters.length) {
                    letters[glyph] = String.format("%04X", (int) letter);
                }
            }
        }
        StringBuilder map = new StringBuilder(
                "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Inter-Unicode def\n"
                        + "/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] != null) {
                map.append(String.format("1 beginbfchar\n<%04X> <%s>\nendbfchar\n", i, letters[i]));
            }
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        byte[] bytes = map.toString().getBytes(StandardCharsets.US_ASCII);
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    private static int glyph(Font font, int letter) {
        return font.createGlyphVector(MEASURE, Character.toChars(letter)).getGlyphCode(0);
    }

    @Override
    protected byte[] encode(int unicode) {
        if (!font.canDisplay(unicode) || glyph(font, unicode) >= font.getNumGlyphs()) {
            throw new IllegalArgumentException("Inter has no letter " + Integer.toHexString(unicode));
        }
        int glyph = glyph(font, unicode);
        return new byte[] {(byte) (glyph >> 8), (byte) glyph};
    }
}
