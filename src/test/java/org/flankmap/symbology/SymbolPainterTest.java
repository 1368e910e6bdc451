package org.flankmap.symbology;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolPainterTest {
    private static final SymbolCode BRIGADE = SymbolCode.parse("10031000181211020000");
    private static final Amplifiers ALL = new Amplifiers(
            "2nd Bde", "MND-N", "LVA", "3 200", "2026-01-31", Amplifiers.Reinforcement.REINFORCED_AND_REDUCED);

    @Test
    void theFriendlyFrameIsAsHighAsAskedAndHalfAsWideAgain() {
        Rectangle2D frame = SymbolPainter.frame(BRIGADE, 100, 60, 34);
        assertThat(frame).isEqualTo(new Rectangle2D.Double(100 - 25.5, 60 - 17, 51, 34));
    }

    @Test
    void theHostileFrameIsADiamond() {
        SymbolCode hostile = BRIGADE.withStandardIdentity(StandardIdentity.HOSTILE);
        assertThat(SymbolPainter.outline(hostile, 0, 0, 100).contains(0, 70)).isTrue();
        assertThat(SymbolPainter.outline(hostile, 0, 0, 100).contains(45, 45)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10031000181211020000",
                "10031007241211020000",
                "10061002251211020000",
                "10011003181211020000",
                "10041046231211020000",
                "10032035161213010000",
                "10062005000000000000"
            })
    void nothingIsDrawnOutsideTheBounds(String digits) {
        SymbolCode code = SymbolCode.parse(digits);
        for (SymbolStyle style :
                new SymbolStyle[] {SymbolStyle.LIGHT, SymbolStyle.DARK, SymbolStyle.PRINT.withPenScale(2)}) {
            BufferedImage image = new BufferedImage(900, 700, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = image.createGraphics();
            SymbolPainter.paint(g, code, ALL, 450, 350, 100, style);
            g.dispose();
            Rectangle2D bounds = SymbolPainter.bounds(code, ALL, 450, 350, 100, style);
            Rectangle inked = inked(image);
            assertThat(bounds.contains(inked.getX() + 1, inked.getY() + 1, inked.getWidth() - 2, inked.getHeight() - 2))
                    .as("%s within %s", inked, bounds)
                    .isTrue();
            assertThat(bounds.getWidth() - inked.getWidth()).isLessThan(20);
            assertThat(bounds.getHeight() - inked.getHeight()).isLessThan(20);
        }
    }

    @Test
    void anUnknownEntityGetsTheFrameWithAQuestionMark() {
        int[] unknown = picture("10031000169999990000");
        assertThat(unknown).isEqualTo(picture("10031000168888880000"));
        assertThat(unknown).isNotEqualTo(picture("10031000160000000000"));
    }

    @Test
    void anUnknownSubtypeIsDrawnAsItsType() {
        assertThat(picture("10031000161303990000")).isEqualTo(picture("10031000161303000000"));
    }

    @Test
    void aMarkMakesADifference() {
        String[] codes = {
            "10031000181211000000", // present
            "10031010181211000000", // planned
            "10031020181211000000", // fully capable
            "10031030181211000000", // damaged
            "10031040181211000000", // destroyed
            "10031050181211000000", // full to capacity
            "10031001181211000000", // dummy
            "10031002181211000000", // headquarters
            "10031004181211000000", // task force
            "10021000181211000000", // assumed friend
            "10031000161211000000", // battalion
            "10031000181211000100", // sector 1
            "10031000181211000001", // sector 2
        };
        long different = Arrays.stream(codes)
                .map(code -> Arrays.hashCode(picture(code)))
                .distinct()
                .count();
        assertThat(different).isEqualTo(codes.length);
    }

    @Test
    void paintingLeavesTheGraphicsAsItWas() {
        BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.PINK);
        SymbolPainter.paint(g, BRIGADE, 5, 5, 4, SymbolStyle.LIGHT);
        assertThat(g.getColor()).isEqualTo(Color.PINK);
        assertThat(g.getTransform().isIdentity()).isTrue();
        g.dispose();
    }

    private static int[] picture(String digits) {
        BufferedImage image = new BufferedImage(200, 260, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        SymbolPainter.paint(g, SymbolCode.parse(digits), 100, 120, 68, SymbolStyle.LIGHT);
        g.dispose();
        return image.getRGB(0, 0, 200, 260, null, 0, 200);
    }

    private static Rectangle inked(BufferedImage image) {
        Rectangle box = null;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != 0) {
                    Rectangle pixel = new Rectangle(x, y, 1, 1);
                    box = box == null ? pixel : box.union(pixel);
                }
            }
        }
        assertThat(box).isNotNull();
        return box;
    }
}
