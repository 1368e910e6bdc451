package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.flankmap.cartography.MapMode;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the live map a picture of some shape shows. */
class FramingTest {
    private static final Camera CAMERA = new Camera(new Position(57, 24), 6);

    private static Framing framing(MapMode mode, double width, double height) {
        return Framing.of(900, 600, mode, new Rectangle2D.Double(0, 72, width, height));
    }

    @ParameterizedTest
    @CsvSource({"1600,900", "900,1600", "1000,1000", "3000,200"})
    void theFrameHasThePicturesShapeAndLiesInTheMiddleOfTheMap(double width, double height) {
        javafx.geometry.Rectangle2D frame =
                framing(MapMode.B, width, height).frames().get(0);
        assertThat(frame.getWidth() / frame.getHeight()).isCloseTo(width / height, within(1e-6));
        assertThat(frame.getMinX() + frame.getWidth() / 2).isCloseTo(450, within(1e-6));
        assertThat(frame.getMinY() + frame.getHeight() / 2).isCloseTo(300, within(1e-6));
        assertThat(frame.getWidth()).isLessThan(900);
        assertThat(frame.getHeight()).isLessThan(600);
    }

    @Test
    void eachOfTwoMapsHasItsOwnFrameWithHalfThePicture() {
        Framing framing = framing(MapMode.SIDE_BY_SIDE, 1400, 900);
        assertThat(framing.frames()).hasSize(2);
        javafx.geometry.Rectangle2D left = framing.frames().get(0);
        javafx.geometry.Rectangle2D right = framing.frames().get(1);
        assertThat(left.getWidth() / left.getHeight()).isCloseTo(700.0 / 900, within(1e-6));
        assertThat(right.getMinX() - left.getMinX()).isCloseTo(450, within(1e-6));
    }

    @Test
    void whatIsSeenInTheFrameIsWhatTheMapHasThere() {
        Framing framing = framing(MapMode.B, 1600, 900);
        javafx.geometry.Rectangle2D frame = framing.frames().get(0);
        Position corner = new Viewport(CAMERA, 900, 600, 1).position(frame.getMinX(), frame.getMinY());
        Extent seen = framing.seen(CAMERA).extent();
        assertThat(seen.west()).isCloseTo(corner.longitude(), within(1e-9));
        assertThat(seen.north()).isCloseTo(corner.latitude(), within(1e-9));
    }

    @Test
    void aDividerStandsInThePictureWhereItStandsInTheFrame() {
        Framing framing = framing(MapMode.SWIPE, 1000, 1000);
        assertThat(framing.split(0.5)).isCloseTo(0.5, within(1e-9));
        double left = framing.frames().get(0).getMinX() / 900;
        assertThat(framing.split(left)).isCloseTo(0, within(1e-9));
        assertThat(framing.split(0)).isZero();
        assertThat(framing.split(1)).isEqualTo(1);
    }
}
