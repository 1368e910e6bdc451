package org.flankmap.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.Legend;
import org.flankmap.cartography.MapPainter;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PostureContent;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Viewport;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;

class CornersTest {
    private static final double WIDTH = 1130;
    private static final double HEIGHT = 798;
    private static final MapScene SCENE = scene();

    private static MapScene scene() {
        Situation situation = Situation.on(PostureReader.bundled(), LocalDate.of(2026, 7, 1));
        return new MapPainter(Basemap.bundled(), MapStyle.LIGHT, 1)
                .compose(
                        Viewport.fitting(Extent.BALTIC, WIDTH, HEIGHT, 1),
                        PostureContent.of(situation, PostureContent.Layer.all()));
    }

    private static Rectangle2D take(Optional<Corner> corner, Legend.Size size) {
        return new Corners(0, WIDTH, HEIGHT, 16, SCENE).take(size.width(), size.height(), corner);
    }

    private static boolean hidesASymbol(Rectangle2D box) {
        return SCENE.symbols().stream().anyMatch(drawn -> drawn.box().intersects(box));
    }

    @Test
    void theLegendLiesAlongAnEdgeWhereEveryCornerWouldHideASymbol() {
        Legend.Size size = Legend.of(SCENE, MapStyle.LIGHT, 1).size();
        assertThat(Arrays.stream(Corner.values()).map(corner -> take(Optional.of(corner), size)))
                .allMatch(CornersTest::hidesASymbol);
        Rectangle2D box = take(Optional.empty(), size);
        assertThat(hidesASymbol(box)).isFalse();
        assertThat(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT).contains(box)).isTrue();
    }

    @Test
    void somethingSmallStaysInACorner() {
        Rectangle2D box = take(Optional.empty(), new Legend.Size(40, 30));
        assertThat(box.getX() == 16 || box.getMaxX() == WIDTH - 16).isTrue();
        assertThat(box.getY() == 16 || box.getMaxY() == HEIGHT - 16).isTrue();
    }
}
