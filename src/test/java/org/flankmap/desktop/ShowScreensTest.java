package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ShowScreensTest {
    private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1280, 720);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1280, 0, 1920, 1080);
    private static final Rectangle2D TABLET = new Rectangle2D(-800, 0, 800, 600);

    @Test
    void theAudienceGetsTheScreenThatTheWindowIsNotOn() {
        assertThat(ShowScreens.of(List.of(DESK, PROJECTOR), new Rectangle2D(100, 100, 800, 500)))
                .isEqualTo(new ShowScreens(1, OptionalInt.of(0)));
        assertThat(ShowScreens.of(List.of(DESK, PROJECTOR), new Rectangle2D(1400, 100, 800, 500)))
                .isEqualTo(new ShowScreens(0, OptionalInt.of(1)));
    }

    @Test
    void aWindowAcrossTwoScreensIsOnTheOneWithMoreOfIt() {
        assertThat(ShowScreens.of(List.of(DESK, PROJECTOR), new Rectangle2D(1200, 0, 1000, 500)))
                .isEqualTo(new ShowScreens(0, OptionalInt.of(1)));
    }

    @Test
    void ofSeveralOthersTheAudienceGetsTheLargest() {
        assertThat(ShowScreens.of(List.of(TABLET, PROJECTOR, DESK), new Rectangle2D(10, 10, 900, 600)))
                .isEqualTo(new ShowScreens(1, OptionalInt.of(2)));
    }

    @Test
    void aSingleScreenIsTheAudiences() {
        assertThat(ShowScreens.of(List.of(DESK), new Rectangle2D(5000, 0, 100, 100)))
                .isEqualTo(new ShowScreens(0, OptionalInt.empty()));
    }

    @Test
    void aProjectorThatMirrorsTheScreenIsNoOther() {
        assertThat(ShowScreens.of(List.of(DESK, DESK), DESK)).isEqualTo(new ShowScreens(0, OptionalInt.empty()));
    }
}
