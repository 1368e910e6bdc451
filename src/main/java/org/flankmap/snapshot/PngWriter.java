package org.flankmap.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes a PNG of 24-bit colour piece by piece (W3C PNG, third edition): what is compressed already comes in order, so that a
 * picture never has to be in memory whole. The same pieces give the same bytes.
 */
final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double METRES_PER_INCH = 0.0254;

    private final OutputStream out;

    PngWriter(OutputStream out) {
        this.out = out;
    }

    /** Begins the file with all that comes before its pixels. */
    void begin(PictureSize size, Map<String, String> texts) throws IOException {
        out.write(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(size.width()).putInt(size.height());
        header.put((byte) 8).put((byte) 2).put(new byte[3]);
        chunk("IHDR", header.array());
        if (size.dotsPerInch() > 0) {
            int dotsPerMetre = (int) Math.round(size.dotsPerInch() / METRES_PER_INCH);
            chunk(
                    "pHYs",
                    ByteBuffer.allocate(9)
                            .putInt(dotsPerMetre)
                            .putInt(dotsPerMetre)
                            .put((byte) 1)
                            .array());
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            chunk("iTXt", international(text.getKey(), text.getValue()));
        }
    }

    /** The next pixels: a part of the zlib stream. */
    void pixels(byte[] compressed) throws IOException {
        chunk("IDAT", compressed);
    }

    void end() throws IOException {
        chunk("IEND", new byte[0]);
    }

    /** A keyword and a text in UTF-8, not compressed, in no named language. */
    private static byte[] international(String keyword, String text) {
        byte[] key = keyword.getBytes(StandardCharsets.ISO_8859_1);
        byte[] value = text.getBytes(StandardCharsets.UTF_8);
        if (key.length < 1 || key.length > 79) {
            throw new IllegalArgumentException("a keyword has 1 to 79 letters, unlike \"" + keyword + "\"");
        }
        return ByteBuffer.allocate(key.length + 5 + value.length)
                .put(key)
                .put(new byte[5])
                .put(value)
                .array();
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.write(ByteBuffer.allocate(8).putInt(data.length).put(name).array());
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
