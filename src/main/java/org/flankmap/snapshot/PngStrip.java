package org.flankmap.snapshot;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * Some rows of a picture, compressed on their own, so that several can be at the same time: each ends on a byte, and one after
 * the other they are one deflate stream (RFC 1951). Rows stay unfiltered, which for flat map colours is both the smallest
 * and the fastest.
 *
 * @param compressed raw deflate
 * @param adler checksum of what was compressed (RFC 1950)
 * @param length how much that was, bytes
 */
record PngStrip(byte[] compressed, int adler, long length) {
    /** Where speed and size meet: a higher level takes twice as long for a tenth less. */
    private static final int LEVEL = 3;

    private static final int BLOCK = 1 << 16;
    private static final int ADLER_BASE = 65_521;

    /**
     * Compresses rows of a picture.
     *
     * @param pixels red, green and blue in the lowest 24 bits, row by row
     * @param last whether the picture ends with these rows
     */
    static PngStrip of(int[] pixels, int width, boolean last) {
        byte[] rows = rows(pixels, width);
        Adler32 check = new Adler32();
        check.update(rows);
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(rows);
            if (last) {
                deflater.finish();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(rows.length / 16 + BLOCK);
            byte[] block = new byte[BLOCK];
            int got;
            do {
                got = deflater.deflate(block, 0, BLOCK, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
                out.write(block, 0, got);
            } while (got == BLOCK);
            return new PngStrip(out.toByteArray(), (int) check.getValue(), rows.length);
        } finally {
            deflater.end();
        }
    }

    /** Each row led by the number of its filter, 0 for none. */
    private static byte[] rows(int[] pixels, int width) {
        int height = pixels.length / width;
        byte[] rows = new byte[height * (3 * width + 1)];
        int to = 0;
        int from = 0;
        for (int y = 0; y < height; y++) {
            to++;
            for (int x = 0; x < width; x++) {
                int colour = pixels[from++];
                rows[to++] = (byte) (colour >> 16);
                rows[to++] = (byte) (colour >> 8);
                rows[to++] = (byte) colour;
            }
        }
        return rows;
    }

    /** The checksum of what came before, with its checksum, and this together; as zlib's adler32_combine has it. */
    int combined(int before) {
        long low = before & 0xffff;
        long high = before >>> 16;
        long newLow = (low + (adler & 0xffff) + ADLER_BASE - 1) % ADLER_BASE;
        long newHigh = (high + (adler >>> 16) + length % ADLER_BASE * (low + ADLER_BASE - 1)) % ADLER_BASE;
        return (int) (newHigh << 16 | newLow);
    }
}
