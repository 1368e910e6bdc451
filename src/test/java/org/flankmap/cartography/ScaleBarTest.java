package org.flankmap.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.flankmap.geo.Extent;
import org.flankmap.geo.Geodesy;
import org.flankmap.geo.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleBarTest {
    @ParameterizedTest
    @ValueSource(doubles = {4, 5.5, 7, 8.25, 11})
    void lengthIsRoundAndTrueInTheMiddleOfTheView(double zoom) {
        var centre = Extent.BALTIC.centre();
        Viewport view = new Viewport(new org.flankmap.geo.Camera(centre, zoom), 1280, 720, 1);
        ScaleBar bar = ScaleBar.of(view, 160);
        assertThat(bar.length()).isBetween(60.0, 160.0);
        assertThat(String.valueOf(bar.kilometres())).matches("[125]0*");
        double shown = Geodesy.distance(
                view.position(640 - bar.length() / 2, 360), view.position(640 + bar.length() / 2, 360));
        assertThat(shown / 1000).isCloseTo(bar.kilometres(), within(bar.kilometres() * 0.002));
    }

    @Test
    void isNeverShorterThanAKilometre() {
        Viewport view = new Viewport(new org.flankmap.geo.Camera(Extent.BALTIC.centre(), 12), 1280, 720, 1);
        assertThat(ScaleBar.of(view, 20).kilometres()).isGreaterThanOrEqualTo(1);
    }
}
