package org.flankmap.snapshot;

import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the 255 colours of an animation: the most frequent ones as they are, for a map's areas are of few flat colours; then
 * of each small part of the colour space the most frequent, of those parts the most frequent. So only shades along edges
 * move a little.
 */
final class GifPalette {
    private static final int COLOURS = 255;
    private static final int FLAT = 64;

    /** The bits of each channel that tell the parts of the colour space apart. */
    private static final int PART = 0xf0f0f0;

    private final Map<Integer, Integer> counts = new HashMap<>();

    /** Counts a picture's colours. */
    void add(int[] pixels) {
        int last = -1;
        int run = 0;
        for (int pixel : pixels) {
            int colour = pixel & 0xffffff;
            if (colour != last) {
                counts.merge(last, run, Integer::sum);
                last = colour;
                run = 0;
            }
            run++;
        }
        counts.merge(last, run, Integer::sum);
        counts.remove(-1);
    }

    /** A colour, how often it is there, and how often any colour of its part of the space is. */
    private record Part(int colour, int count, int total) {
        private static final Comparator<Part> MOST_FREQUENT =
                Comparator.comparingInt(Part::total).reversed().thenComparingInt(Part::colour);

        Part with(Part other) {
            Part leading = other.count > count || other.count == count && other.colour < colour ? other : this;
            return new Part(leading.colour, leading.count, total + other.total);
        }
    }

    /** The colours chosen, and after them one that is transparent. */
    IndexColorModel colours() {
        List<Part> all = new ArrayList<>();
        counts.forEach((colour, count) -> all.add(new Part(colour, count, count)));
        all.sort(Part.MOST_FREQUENT);
        List<Part> chosen = new ArrayList<>(all.subList(0, Math.min(FLAT, all.size())));
        Map<Integer, Part> parts = new HashMap<>();
        all.subList(chosen.size(), all.size()).forEach(rest -> parts.merge(rest.colour() & PART, rest, Part::with));
        parts.values().stream()
                .sorted(Part.MOST_FREQUENT)
                .limit(COLOURS - chosen.size())
                .forEach(chosen::add);
        int[] table = new int[COLOURS + 1];
        for (int i = 0; i < chosen.size(); i++) {
            table[i] = chosen.get(i).colour();
        }
        return new IndexColorModel(8, table.length, table, 0, false, COLOURS, DataBuffer.TYPE_BYTE);
    }
}
