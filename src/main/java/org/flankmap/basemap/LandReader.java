package org.flankmap.basemap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the compact file of one level of detail, as {@code assets/basemap/README.md} describes it: variable-length
 * integers, points as differences from the point before, countries as references to arcs.
 */
final class LandReader {
    private static final byte[] MAGIC = "FLKMAP1\n".getBytes(StandardCharsets.US_ASCII);
    private static final double SIDE = 1 << 24;

    private final String file;
    private final byte[] bytes;
    private int next;
    private int x;
    private int y;

    private record Arc(int one, int other, double[] points) {}

    LandReader(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    Land read() {
        try {
            return land();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException cutShort) {
            throw new BasemapException(file, "ends too early or is damaged");
        }
    }

    private Land land() {
        for (byte expected : MAGIC) {
            if (bytes[next++] != expected) {
                throw new BasemapException(file, "is not a base map file");
            }
        }
        List<String[]> names = list(() -> new String[] {text(), text()});
        List<Arc> arcs = list(() -> new Arc(unsigned(), unsigned(), line()));
        List<Land.Country> countries = new ArrayList<>();
        for (String[] name : names) {
            countries.add(new Land.Country(name[0], name[1], list(() -> ring(arcs))));
        }
        List<Land.Border> borders = new ArrayList<>();
        List<Ring> coasts = new ArrayList<>();
        for (Arc arc : arcs) {
            if (arc.other() > 0) {
                borders.add(new Land.Border(
                        names.get(arc.one() - 1)[0], names.get(arc.other() - 1)[0], Ring.of(arc.points())));
            } else {
                coasts.add(Ring.of(arc.points()));
            }
        }
        List<Ring> lakes = list(() -> Ring.of(line()));
        List<Ring> rivers = list(() -> Ring.of(line()));
        return new Land(countries, borders, coasts, lakes, rivers);
    }

    private interface Entry<T> {
        T read();
    }

    private <T> List<T> list(Entry<T> entry) {
        int count = unsigned();
        List<T> list = new ArrayList<>(Math.min(count, bytes.length));
        for (int i = 0; i < count; i++) {
            list.add(entry.read());
        }
        return list;
    }

    private Ring ring(List<Arc> arcs) {
        int[] references = new int[unsigned()];
        int length = 0;
        for (int i = 0; i < references.length; i++) {
            references[i] = signed();
            length += arc(arcs, references[i]).points().length - 2;
        }
        double[] points = new double[length];
        int at = 0;
        for (int reference : references) {
            double[] arc = arc(arcs, reference).points();
            int count = arc.length / 2 - 1;
            for (int i = 0; i < count; i++) {
                int from = reference >= 0 ? i : count - i;
                points[at++] = arc[2 * from];
                points[at++] = arc[2 * from + 1];
            }
        }
        return Ring.of(points);
    }

    private static Arc arc(List<Arc> arcs, int reference) {
        return arcs.get(reference < 0 ? ~reference : reference);
    }

    private double[] line() {
        double[] points = new double[2 * unsigned()];
        for (int i = 0; i < points.length; i += 2) {
            x += signed();
            y += signed();
            points[i] = x / SIDE;
            points[i + 1] = y / SIDE;
        }
        return points;
    }

    private String text() {
        int length = unsigned();
        String text = new String(bytes, next, length, StandardCharsets.UTF_8);
        next += length;
        return text;
    }

    private int unsigned() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = bytes[next++];
            value |= (part & 127) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }

    private int signed() {
        int value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }
}
