package org.flankmap.desktop;

import java.util.stream.Stream;
import org.flankmap.cartography.MapContent;
import org.flankmap.cartography.MapFaces;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.PanelContent;
import org.flankmap.cartography.PanelContents;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

/**
 * What a view's state comes to, worked out off the JavaFX thread.
 *
 * @param faces of the map
 * @param comparison of the panel
 * @param standing how many formations there are that day; of both days where the map shows what differs
 */
record Figures(MapFaces faces, PanelContent comparison, int standing) {
    static Figures of(Posture posture, ViewState state) {
        Situation a = Situation.of(posture, state.a());
        Situation b = Situation.of(posture, state.b());
        return new Figures(
                MapFaces.of(a, b, state.mode(), state.layers(), state.fill(), state.filter()),
                PanelContents.of(a, b, state.panel()),
                standing(a, b, state));
    }

    private static int standing(Situation a, Situation b, ViewState state) {
        Stream<Situation> counted =
                state.mode() == MapMode.DIFFERENCE ? Stream.of(a, b) : Stream.of(state.showsA() ? a : b);
        return (int) counted.flatMap(situation -> situation.formations().stream())
                .map(Placed::id)
                .distinct()
                .count();
    }

    /** What is on the only map, or on the right one. */
    MapContent content() {
        return faces.main().content();
    }
}
