package org.flankmap.snapshot;

import java.util.Map;
import java.util.function.IntFunction;

/**
 * Pages that follow one another, such as a posture date by date. Each is made only when it is its turn.
 *
 * @param length how many, 1 at least
 * @param pages makes the page at an index from 0; the same index gives the same page
 */
public record Sequence(int length, IntFunction<Page> pages) {
    /** As many as have numbers of three digits. */
    public static final int LONGEST = 999;

    public Sequence {
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException(
                    "the sequence has " + length + " frames; choose a step that gives 1 to " + LONGEST);
        }
    }

    Page page(int index) {
        return pages.apply(index);
    }

    /** The same with legend and scale bar held where the first page has them, so that they do not jump about. */
    Sequence steady(PagePainter painter, PictureSize size) {
        double scale = PagePainter.scale(size);
        Page first = page(0);
        LaidOutPage laidOut = painter.layOut(first, size.width() / scale, size.height() / scale, scale);
        if (laidOut.maps().size() > 1) {
            return this;
        }
        Map<Piece, Corner> corners = laidOut.maps().get(0).corners();
        return new Sequence(length, index -> {
            Page page = page(index);
            PageOptions options = page.options();
            for (Map.Entry<Piece, Corner> corner : corners.entrySet()) {
                options = options.placing(corner.getKey(), corner.getValue());
            }
            return page.with(options);
        });
    }
}
