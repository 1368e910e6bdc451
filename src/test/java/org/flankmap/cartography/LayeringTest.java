package org.flankmap.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Viewport;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;

class LayeringTest {
    private static final Viewport VIEW = Viewport.fitting(Extent.BALTIC, 500, 500, 1);

    @Test
    void aLayerMovedBeyondTheEndStaysThere() {
        assertThat(Layering.USUAL.raising(Layer.ALLIED, 1)).isEqualTo(Layering.USUAL);
        assertThat(Layering.USUAL.raising(Layer.ALLIED, -99).order()).startsWith(Layer.ALLIED);
    }

    @Test
    void anOrderNamesEachLayerOnce() {
        assertThatThrownBy(() -> new Layering(List.of(Layer.ALLIED), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFaintLayerLetsTheMapShowThroughAndAnOpaqueOneDoesNot() {
        Posture posture = PostureReader.bundled();
        Situation today = Situation.of(posture, BuiltInScenarios.of(posture).today());
        MapContent content = PostureContent.of(today, Layer.all());
        MapPainter painter = new MapPainter(Basemap.bundled(), MapStyle.LIGHT, 1);
        BufferedImage opaque = new BufferedImage(500, 500, BufferedImage.TYPE_INT_RGB);
        BufferedImage faint = new BufferedImage(500, 500, BufferedImage.TYPE_INT_RGB);
        MapScene scene = paint(painter, opaque, content);
        paint(painter, faint, content.layered(Layering.USUAL.withOpacity(Layer.OPPOSING, 0.1)));
        MapScene.DrawnSymbol hostile = scene.symbolsInFrame().stream()
                .filter(drawn -> drawn.symbol().layer() == Layer.OPPOSING)
                .findFirst()
                .orElseThrow();
        int x = (int) hostile.x();
        int y = (int) (hostile.y() - hostile.frameHeight() * 0.45);
        assertThat(new Color(faint.getRGB(x, y)).getGreen())
                .isGreaterThan(new Color(opaque.getRGB(x, y)).getGreen() + 30);
    }

    private static MapScene paint(MapPainter painter, BufferedImage picture, MapContent content) {
        Graphics2D g = picture.createGraphics();
        MapScene scene = painter.paint(g, VIEW, content);
        g.dispose();
        return scene;
    }
}
