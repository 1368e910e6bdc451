package org.flankmap.snapshot;

import java.util.Locale;

/**
 * What a file will be, before it is written. The size is what pages of the bundled dataset came to, good to a factor of two:
 * a crowded map takes more than the open sea.
 *
 * @param size of the picture, or of the page whose shape vectors take, pixels
 * @param bytes about how large it will be
 * @param memory about what writing it needs besides what the program has in use, bytes
 */
public record Estimate(PictureSize size, long bytes, long memory) {
    /** What is drawn are edges, whose number grows with the sides rather than with the pixels. */
    private static final double PNG_GROWTH = 0.6;

    private static final double PNG_BYTES = 100;
    private static final long PDF_TYPE = 700_000;
    private static final long PDF_PAGE = 400_000;
    private static final long SVG_PAGE = 3_200_000;
    private static final long PPTX_FRAME = 40_000;

    private static final double GIF_BYTES = 2.04;
    private static final double GIF_GROWTH = 0.83;

    /** How much of a frame differs from the one before where a posture moves by some months. */
    private static final double GIF_CHANGE = 0.14;

    /** A frame as it is painted, and as indexes of colours now and before. */
    private static final long GIF_MEMORY = 12;

    /** Paths and text of a page laid out as vectors. */
    private static final long DRAWING = 40_000_000;

    /** @param pages how many the file holds */
    public static Estimate of(PictureSize size, PictureFormat format, int pages) {
        return switch (format) {
            case PNG -> new Estimate(size, png(size), Png.memory(size));
            case SVG -> new Estimate(size, SVG_PAGE, DRAWING + 4 * SVG_PAGE);
            case PDF -> {
                long bytes = PDF_TYPE + pages * PDF_PAGE;
                yield new Estimate(size, bytes, DRAWING + 4 * bytes);
            }
            case PPTX -> {
                PictureSize slide = Slides.slidePicture(size);
                long bytes = PPTX_FRAME + pages * png(slide);
                yield new Estimate(slide, bytes, Png.memory(slide) + 2 * bytes);
            }
        };
    }

    /**
     * An animated GIF, whose first frame is whole and whose others say only what differs.
     *
     * @param frames how many it has
     */
    public static Estimate ofAnimation(PictureSize size, int frames) {
        double first = GIF_BYTES * Math.pow(size.pixels(), GIF_GROWTH);
        return new Estimate(size, Math.round(first * (1 + (frames - 1) * GIF_CHANGE)), GIF_MEMORY * size.pixels());
    }

    private static long png(PictureSize size) {
        return Math.round(PNG_BYTES * Math.pow(size.pixels(), PNG_GROWTH));
    }

    /** For the user: {@code 3840 × 2160 pixels, about 1.4 MB, 80 MB of memory}. */
    public String sentence() {
        return size.width() + " × " + size.height() + " pixels, about " + megabytes(bytes) + ", " + megabytes(memory)
                + " of memory";
    }

    private static String megabytes(long bytes) {
        double value = bytes / 1e6;
        return String.format(Locale.ENGLISH, value < 10 ? "%.1f MB" : "%.0f MB", value);
    }
}
