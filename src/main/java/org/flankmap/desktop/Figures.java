package org.flankmap.desktop;

import org.flankmap.cartography.MapContent;
import org.flankmap.cartography.PanelContent;
import org.flankmap.cartography.PanelContents;
import org.flankmap.cartography.PostureContent;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.Situation;

/**
 * What a view's state comes to, worked out off the JavaFX thread.
 *
 * @param content of the map
 * @param comparison of the panel
 */
record Figures(MapContent content, PanelContent comparison) {
    static Figures of(Posture posture, ViewState state) {
        Situation a = Situation.of(posture, state.a());
        Situation b = Situation.of(posture, state.b());
        return new Figures(PostureContent.of(state.showsA() ? a : b, state.layers()), PanelContents.of(a, b));
    }
}
