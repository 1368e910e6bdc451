package org.flankmap.desktop;

import org.flankmap.cartography.MapContent;
import org.flankmap.cartography.MapFaces;
import org.flankmap.cartography.PanelContent;
import org.flankmap.cartography.PanelContents;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.Situation;

/**
 * What a view's state comes to, worked out off the JavaFX thread.
 *
 * @param faces of the map
 * @param comparison of the panel
 */
record Figures(MapFaces faces, PanelContent comparison) {
    static Figures of(Posture posture, ViewState state) {
        Situation a = Situation.of(posture, state.a());
        Situation b = Situation.of(posture, state.b());
        return new Figures(
                MapFaces.of(a, b, state.mode(), state.layers(), state.fill()), PanelContents.of(a, b, state.panel()));
    }

    /** What is on the only map, or on the right one. */
    MapContent content() {
        return faces.main().content();
    }
}
