package org.flankmap.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Scenario;
import org.junit.jupiter.api.Test;

class BriefingTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final List<Scenario> SCENARIOS = BuiltInScenarios.of(POSTURE).all();
    private static final Briefing BRIEFING = BuiltInBriefings.byId(
                    BuiltInBriefings.FROM_TRIPWIRE_TO_BRIGADE, POSTURE, SCENARIOS)
            .orElseThrow();

    private static List<String> titles(Briefing briefing) {
        return briefing.slides().stream().map(Slide::title).toList();
    }

    private static Briefing named(String... titles) {
        Briefing briefing = Briefing.empty("Test");
        for (String title : titles) {
            briefing = briefing.adding(briefing.size(), BRIEFING.slide(1).withTitle(title));
        }
        return briefing;
    }

    @Test
    void aSlideMovesToWhereItIsPut() {
        Briefing briefing = named("a", "b", "c", "d");
        assertThat(titles(briefing.moving(0, 2))).containsExactly("b", "c", "a", "d");
        assertThat(titles(briefing.moving(3, 0))).containsExactly("d", "a", "b", "c");
        assertThat(titles(briefing)).as("the one before stays").containsExactly("a", "b", "c", "d");
    }

    @Test
    void aCopyStandsAfterItsSlide() {
        assertThat(titles(named("a", "b").duplicating(0))).containsExactly("a", "a", "b");
    }

    @Test
    void anUpdateChangesTheViewAndNotTheWords() {
        Briefing updated = BRIEFING.updating(4, BRIEFING.slide(7).view());
        assertThat(updated.slide(4).view()).isEqualTo(BRIEFING.slide(7).view());
        assertThat(updated.slide(4).title()).isEqualTo(BRIEFING.slide(4).title());
        assertThat(updated.slide(4).notes()).isEqualTo(BRIEFING.slide(4).notes());
    }

    @Test
    void aSlideIsRenamedAndRemoved() {
        Briefing briefing = named("a", "b");
        assertThat(titles(briefing.renaming(1, "c"))).containsExactly("a", "c");
        assertThat(titles(briefing.removing(0))).containsExactly("b");
    }

    @Test
    void anEnlargementStaysWithinWhatCanBeRead() {
        assertThat(BRIEFING.slide(0).enlarged(9).enlargement()).isEqualTo(2.5);
        assertThat(BRIEFING.slide(0).enlarged(0.2).enlargement()).isEqualTo(1);
    }
}
