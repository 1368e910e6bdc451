package org.flankmap.symbology;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SymbolCacheTest {
    private static final SymbolCode BRIGADE = SymbolCode.parse("10031002181211020000");

    @Test
    void givesTheSameRasterForTheSameRequest() {
        SymbolCache cache = new SymbolCache(1 << 20);
        SymbolRaster first = cache.get(BRIGADE, Amplifiers.NONE, 34, 2, SymbolStyle.LIGHT);
        assertThat(cache.get(BRIGADE, Amplifiers.NONE, 34, 2, SymbolStyle.LIGHT))
                .isSameAs(first);
        assertThat(cache.get(BRIGADE, Amplifiers.NONE, 34, 1, SymbolStyle.LIGHT))
                .isNotSameAs(first);
        assertThat(cache.get(BRIGADE, Amplifiers.NONE, 34, 2, SymbolStyle.DARK)).isNotSameAs(first);
    }

    @Test
    void aCopyOnAScaledGraphicsLooksAsIfDrawnThere() {
        BufferedImage drawn = canvas(g -> SymbolPainter.paint(g, BRIGADE, 60, 50, 34, SymbolStyle.LIGHT));
        BufferedImage copied =
                canvas(g -> new SymbolCache(1 << 20).paint(g, BRIGADE, Amplifiers.NONE, 60, 50, 34, SymbolStyle.LIGHT));
        assertThat(difference(drawn, copied)).isLessThanOrEqualTo(2);
    }

    @Test
    void forgetsTheLeastRecentlyUsedWhenFull() {
        SymbolRaster sample = new SymbolCache(1).get(BRIGADE, Amplifiers.NONE, 34, 1, SymbolStyle.LIGHT);
        long one = 4L * sample.image().getWidth() * sample.image().getHeight();
        SymbolCache cache = new SymbolCache(2 * one);
        SymbolCode planned = BRIGADE.withStatus(SymbolStatus.PLANNED);
        SymbolCode corps = BRIGADE.withEchelon(Echelon.DIVISION);
        SymbolRaster first = cache.get(BRIGADE, Amplifiers.NONE, 34, 1, SymbolStyle.LIGHT);
        SymbolRaster second = cache.get(planned, Amplifiers.NONE, 34, 1, SymbolStyle.LIGHT);
        assertThat(cache.get(BRIGADE, Amplifiers.NONE, 34, 1, SymbolStyle.LIGHT))
                .isSameAs(first);
        cache.get(corps, Amplifiers.NONE, 34, 1, SymbolStyle.LIGHT);
        assertThat(cache.get(BRIGADE, Amplifiers.NONE, 34, 1, SymbolStyle.LIGHT))
                .isSameAs(first);
        assertThat(cache.get(planned, Amplifiers.NONE, 34, 1, SymbolStyle.LIGHT))
                .isNotSameAs(second);
    }

    @Test
    void manyThreadsShareOneRaster() {
        SymbolCache cache = new SymbolCache(1 << 22);
        List<SymbolRaster> rasters = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> cache.get(
                        BRIGADE.withEchelon(Echelon.values()[i % 10]), Amplifiers.NONE, 34, 1, SymbolStyle.LIGHT))
                .toList();
        Set<SymbolRaster> distinct = ConcurrentHashMap.newKeySet();
        distinct.addAll(rasters);
        assertThat(distinct).hasSize(10);
    }

    private interface Painting {
        void on(Graphics2D g);
    }

    private static BufferedImage canvas(Painting painting) {
        BufferedImage image = new BufferedImage(240, 240, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.scale(2, 2);
        painting.on(g);
        g.dispose();
        return image;
    }

    private static int difference(BufferedImage one, BufferedImage other) {
        int largest = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 32; shift += 8) {
                    int a = one.getRGB(x, y) >> shift & 0xff;
                    int b = other.getRGB(x, y) >> shift & 0xff;
                    largest = Math.max(largest, Math.abs(a - b));
                }
            }
        }
        return largest;
    }
}
