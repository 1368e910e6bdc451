package org.flankmap.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;

/** What the colour of the land says of the shipped dataset. */
class LandShadingTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final BuiltInScenarios SCENARIOS = BuiltInScenarios.of(POSTURE);
    private static final Situation TRIPWIRE = Situation.of(POSTURE, SCENARIOS.tripwire());
    private static final Situation TODAY = Situation.of(POSTURE, SCENARIOS.today());

    private static LandShading shading(LandFill fill, Situation b) {
        return LandShading.of(fill, TRIPWIRE, b).orElseThrow();
    }

    @Test
    void plainLandSaysNothing() {
        assertThat(LandShading.of(LandFill.NONE, TRIPWIRE, TODAY)).isEmpty();
    }

    @Test
    void latviaIsFilledFurtherTodayThanUnderTheTripwire() {
        assertThat(shading(LandFill.SHARE, TODAY).of().get("LVA"))
                .isGreaterThan(shading(LandFill.SHARE, TRIPWIRE).of().get("LVA"));
    }

    @Test
    void aPostureAgainstItselfIsAsBeforeEverywhere() {
        LandShading change = shading(LandFill.CHANGE, TRIPWIRE);
        assertThat(change.of().values())
                .allMatch(step -> change.classes().get(step).equals("as before"));
    }

    @Test
    void polandMetTwoPercentWellBeforeToday() {
        assertThat(shading(LandFill.SPENDING, TODAY).of().get("POL")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void americanForcesAreNeverShownAtHome() {
        assertThat(shading(LandFill.US_FORCES, TODAY).of()).isNotEmpty().doesNotContainKey("USA");
    }
}
