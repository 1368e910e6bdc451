package org.flankmap.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import org.flankmap.cartography.Inter;

/** Packs a cut of Inter for pages and drawings that browsers show: each table compressed on its own (W3C WOFF 1.0). */
final class WebFont {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int TABLES = 12;
    private static final int TABLE_ENTRY = 16;

    private WebFont() {}

    /** The rule that makes a cut known to a drawing under a family's name. */
    static String rule(Inter.Weight weight, String family, String boldness) throws IOException {
        try (InputStream outlines = Inter.file(weight)) {
            String data = Base64.getEncoder().encodeToString(woff(outlines.readAllBytes()));
            return "@font-face{font-family:\"" + family + "\";font-weight:" + boldness
                    + ";src:url(data:font/woff;base64," + data + ")format(\"woff\")}";
        }
    }

    /** An OpenType font as WOFF. */
    static byte[] woff(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int count = in.getShort(4);
        byte[][] packed = new byte[count][];
        int length = HEADER + count * ENTRY;
        for (int i = 0; i < count; i++) {
            int at = TABLES + i * TABLE_ENTRY;
            packed[i] = compressed(font, in.getInt(at + 8), in.getInt(at + 12));
            length += padded(packed[i].length);
        }
        ByteBuffer out = ByteBuffer.allocate(length);
        out.putInt(SIGNATURE).putInt(in.getInt(0)).putInt(length).putShort((short) count);
        out.putShort((short) 0).putInt(unpacked(in, count));
        out.position(HEADER);
        int offset = HEADER + count * ENTRY;
        for (int i = 0; i < count; i++) {
            int at = TABLES + i * TABLE_ENTRY;
            out.putInt(in.getInt(at)).putInt(offset).putInt(packed[i].length);
            out.putInt(in.getInt(at + 12)).putInt(in.getInt(at + 4));
            out.put(offset, packed[i]);
            offset += padded(packed[i].length);
        }
        return out.array();
    }

    private static int unpacked(ByteBuffer in, int count) {
        int length = TABLES + count * TABLE_ENTRY;
        for (int i = 0; i < count; i++) {
            length += padded(in.getInt(TABLES + i * TABLE_ENTRY + 12));
        }
        return length;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    /** A table that does not get smaller stays as it is. */
    private static byte[] compressed(byte[] font, int offset, int length) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(font, offset, length);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] block = new byte[8192];
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
            byte[] packed = out.toByteArray();
            if (packed.length < length) {
                return packed;
            }
            return Arrays.copyOfRange(font, offset, offset + length);
        } finally {
            deflater.end();
        }
    }
}
